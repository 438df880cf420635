package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * '이 회사 서나래 유럽법인장', '재단의 막내 간사 오다솜씨', '도한별 협회 사무국장': a noun takes up the body of its kind that was named
 * last.
 */
final class PostOfCalledBody implements PostRule {
    private static final String NAME = "post-of-called-body";

    /** It stands only for a person of whom the article tells no surer post. */
    private static final double CONFIDENCE = 0.78;

    private static final int LOOK_BACK = 36;
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<![가-힣])(이|해당) |(?<=^|\\n|[.!?”\"] ?))([가-힣]{1,4})(?:의 (?:[가-힣]{1,3} )?| )(?:([가-힣A-Z]{2,12})(?:인)? )?$");
    private static final Pattern WITHIN = Pattern.compile("([가-힣]{2,4})( [가-힣A-Za-z0-9 ]{2,20})");

    private final PostReader posts = new PostReader();
    private final Map<String, Kind> kinds = new HashMap<>();

    /** The nouns of the kinds: cheaper to look for than what must stand around one. */
    private final Trie nouns = new Trie();

    /** What a noun may take up, and whether it only does so behind '이'. */
    private record Kind(Set<String> types, Pattern name, boolean pointed) {
        boolean fits(ExtractedEntity entity) {
            return types.contains(entity.type().name())
                    && name.matcher(entity.name()).matches();
        }
    }

    PostOfCalledBody() {
        for (List<String> row : Lexicon.rows("ko/names/called-bodies.tsv")) {
            nouns.put(row.get(0), kinds.size());
            kinds.put(row.get(0), new Kind(Set.of(row.get(1).split(",")), Pattern.compile(row.get(2)), row.size() > 3));
        }
    }

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        Post own = context.postAt(person.span().end());
        if (own != null && own.organization() != null) {
            return;
        }
        int from = Math.max(0, start - LOOK_BACK);
        Matcher before = text.startsWith(" ", start - 1) && nouns.holdsOne(text, from, start)
                ? BEFORE.matcher(text).region(from, start).useTransparentBounds(true)
                : null;
        if (before != null && before.find()) {
            Kind kind = kinds.get(before.group(2));
            if (kind != null && (!kind.pointed() || before.group(1) != null)) {
                add(context, person, body(context, kind, start), roleBefore(before, own), out);
                return;
            }
        }
        if (own != null) {
            readWithin(context, person, own, out);
        }
    }

    /** '도한별 | 협회 사무국장': the person's own post begins with such a noun. */
    private void readWithin(Context context, Mention person, Post own, List<Found> out) {
        Matcher within = WITHIN.matcher(own.role().of(context.text()));
        Kind kind = within.matches() ? kinds.get(within.group(1)) : null;
        if (kind != null && !kind.pointed()) {
            int end = own.role().end();
            Span role = new Span(end - within.group(2).length() + 1, end);
            add(context, person, body(context, kind, person.span().start()), role, out);
        }
    }

    /** The post between the noun and the name, else the person's own one. */
    private @Nullable Span roleBefore(Matcher before, @Nullable Post own) {
        if (before.group(3) == null) {
            return own == null ? null : own.role();
        }
        return posts.isPost(before.group(3)) ? new Span(before.start(3), before.end(3)) : null;
    }

    /** The body that was named last, behind '이', else the one that leads up to there. */
    private static @Nullable Integer body(Context context, Kind kind, int offset) {
        if (kind.pointed()) {
            Mention last = context.lastBody(offset, kind::fits);
            return last == null ? null : last.entity();
        }
        int leading = context.leading(kind.types().toString() + kind.name(), kind::fits)
                .at(offset);
        return leading < 0 ? null : leading;
    }

    private static void add(
            Context context, Mention person, @Nullable Integer body, @Nullable Span role, List<Found> out) {
        if (body != null && role != null) {
            Span span = Context.around(person.span(), role);
            out.add(new Found(person.entity(), body, role.of(context.text()), span, NAME, CONFIDENCE));
        }
    }
}
