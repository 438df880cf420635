package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '이가온 다온소프트 회장과 | 박나래 부회장': a post of the same ladder right behind another's is one in the same body. */
final class PostBesideOther implements PostRule {
    private static final String NAME = "post-beside-other";
    private static final double CONFIDENCE = 0.85;
    private static final Pattern AND = Pattern.compile("(?:\\([^()\\n]{1,20}\\))?(?:과|와|,| 및|·|ㆍ| 그리고|이|가|은|는)? ?");
    private static final int MOST = 6;

    /** A 위원장 is no 원장. */
    private static final char COMMITTEE = '위';

    private static final char MEMBER = '원';

    private final List<Set<String>> ladders = Lexicon.rows("ko/names/ladders.txt").stream()
            .map(row -> Set.of(row.getFirst().split(" ")))
            .toList();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int end = context.lists().end(person.span().end());
        Post own = context.postAt(end);
        if (own == null || own.organization() != null) {
            return;
        }
        List<String> taken = new ArrayList<>(List.of(lastWord(own.role().of(text))));
        Mention next = person;
        for (int i = 0; i < MOST; i++) {
            int start = context.lists().start(next.span().start());
            Mention other = context.personBefore(start);
            Post post = other == null ? null : postJoined(context, other, start);
            String role = post == null ? "" : lastWord(post.role().of(text));
            if (post == null
                    || other == null
                    || (taken.contains(role) && own.former() == post.former())
                    || !areOfOneLadder(role, taken)) {
                return;
            }
            Mention body = bodyOf(context, other, post);
            if (body != null) {
                Span span = Context.around(person.span(), own.role());
                out.add(new Found(person.entity(), body.entity(), own.roleIn(text), span, NAME, CONFIDENCE));
                return;
            }
            taken.add(role);
            next = other;
        }
    }

    /** The post of a person, if nothing but a conjunction stands between it and an offset. */
    private @Nullable Post postJoined(Context context, Mention person, int start) {
        Post post = context.postAt(context.lists().end(person.span().end()));
        if (post == null || post.role().end() >= start) {
            return null;
        }
        Matcher and = AND.matcher(context.text()).region(post.role().end(), start);
        return and.matches() ? post : null;
    }

    private static @Nullable Mention bodyOf(Context context, Mention person, Post post) {
        Span own = post.organization();
        return own == null ? PostAfterName.bodyBefore(context, person.span().start()) : context.bodyAt(own.start());
    }

    private boolean areOfOneLadder(String role, List<String> others) {
        for (Set<String> ladder : ladders) {
            if (isOn(ladder, role) && others.stream().allMatch(other -> isOn(ladder, other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Set<String> ladder, String role) {
        for (int from = 0; from + 1 < role.length(); from++) {
            if (ladder.contains(role.substring(from))) {
                return from == 0 || role.charAt(from - 1) != COMMITTEE || role.charAt(from) != MEMBER;
            }
        }
        return false;
    }

    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1);
    }
}
