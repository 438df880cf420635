package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * '서나래 후보자는 누리부 차관과 다온연구원장을 지냈다': the posts that the clause about a person names, and those of the next
 * sentences that name no other subject.
 */
final class PostOfCareer implements PostRule {
    private static final String NAME = "post-of-career";
    private static final double CONFIDENCE = 0.88;
    private static final int MOST_SENTENCES = 3;

    /** In characters; the rest of a longer one is not looked at, so that time grows linearly. */
    private static final int LONGEST_SENTENCE = 1000;

    private static final int MOST_IN_A_ROW = 10;
    private static final Pattern TOPIC = Pattern.compile("(?:\\([^()\\n]{1,40}\\))?(?: ?씨)?(은|는|이|가|도|께서는|께서)(?=[ ,])");
    private static final Pattern AND =
            Pattern.compile("(?:\\([^()\\n]{1,20}\\))?(?:, |,|·|ㆍ|과 |와 | 및 | 겸 |이자 |, 이어 |에 이어 )(?:그리고 |또 |이어 )?");

    /** The particle first, since few letters are one, and then what stands before it. */
    private static final Pattern OTHER_SUBJECT = Pattern.compile("[은는이가](?<!(?:에|서|때|터|지|로|그|같|높).) ");

    private static final WordSet KIN = new WordSet(Set.of(
            "아버지", "어머니", "부친", "모친", "남편", "아내", "부인", "배우자", "아들", "딸", "형", "동생", "누나", "오빠", "언니", "장인", "장모", "사위",
            "며느리", "할아버지", "조부", "외조부", "삼촌"));
    private static final int LONGEST_KIN = 4;
    private static final String KIN_PARTICLES = "인은는이가도의";
    private static final String QUOTES = "\"“”‘’'「『";

    private static final Set<String> ENVOYS = Set.of("대사", "총영사", "공사", "특사");
    private static final Set<String> COUNTRIES =
            Lexicon.rows("ko/names/countries.tsv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private final PostReader posts = new PostReader();
    private final boolean called;

    /** @param called whether of the persons called by family name and post, instead of those named */
    PostOfCareer(boolean called) {
        this.called = called;
    }

    @Override
    public boolean ofCalled() {
        return called;
    }

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Post own = called ? null : context.postAt(person.span().end());
        int end = own == null ? person.span().end() : own.role().end();
        Matcher topic = TOPIC.matcher(text).region(end, text.length());
        if (!topic.lookingAt()) {
            return;
        }
        int sentenceEnd = context.sentenceEnd(end);
        readSentence(context, person, topic.end(), sentenceEnd, out);
        boolean leads = topic.group(1).endsWith("는") || topic.group(1).equals("은");
        for (int i = 1; leads && i < MOST_SENTENCES && sentenceEnd < text.length(); i++) {
            int start = sentenceEnd;
            sentenceEnd = context.sentenceEnd(start);
            if (!readSentence(context, person, start, sentenceEnd, out)) {
                return;
            }
        }
    }

    /** Reads the posts between two offsets, as far as nobody else is named or quoted; whether that is as far as the second. */
    private boolean readSentence(Context context, Mention person, int start, int end, List<Found> out) {
        int limit = limit(context, person, start, Math.min(end, start + LONGEST_SENTENCE));
        int read = start;
        for (Mention body : context.bodiesInOrder(start, limit)) {
            if (body.span().start() < read) {
                continue;
            }
            List<Held> row = row(context, body);
            Held last = row.isEmpty() ? null : row.getLast();
            if (last != null
                    && !isEnvoy(context, body, last.role())
                    && Tenure.isAt(context, last.role().end())) {
                for (Held held : row) {
                    out.add(new Found(
                            person.entity(),
                            held.body().entity(),
                            held.role().of(context.text()),
                            Context.around(held.body().span(), held.role()),
                            NAME,
                            CONFIDENCE));
                }
                read = last.role().end();
            }
        }
        return limit == end;
    }

    /** '몽골 대사': the country is where the envoy of another is. */
    private static boolean isEnvoy(Context context, Mention body, Span role) {
        return ENVOYS.contains(role.of(context.text()))
                && COUNTRIES.contains(body.span().of(context.text()));
    }

    /** Up to where a stretch of the text may tell of the person. */
    private int limit(Context context, Mention person, int start, int end) {
        String text = context.text();
        int limit = context.otherPersonFrom(start, end, person.entity());
        for (int i = start; i < limit; i++) {
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                limit = i;
            }
        }
        if (start != context.sentenceStart(start)) {
            return kin(text, start, limit);
        }
        Matcher other = OTHER_SUBJECT.matcher(text).region(start, limit).useTransparentBounds(true);
        return other.find() ? other.start() : limit;
    }

    /** Where the first of somebody's family stands before a particle between two offsets; the second where none does. */
    private static int kin(String text, int start, int end) {
        for (int blank = text.indexOf(' ', start, end); blank >= 0; blank = text.indexOf(' ', blank + 1, end)) {
            int particle = blank - 1;
            if (particle > start && KIN_PARTICLES.indexOf(text.charAt(particle)) >= 0) {
                for (int from = Math.max(start, particle - LONGEST_KIN); from < particle; from++) {
                    if (KIN.contains(text, from, particle)) {
                        return from;
                    }
                }
            }
        }
        return end;
    }

    /** A post and its body. */
    private record Held(Mention body, Span role) {}

    /** The posts that stand in a row from a body on: '누리부 차관, 다온연구원장과 부원장'. */
    private List<Held> row(Context context, Mention first) {
        List<Held> row = new ArrayList<>();
        Mention body = first;
        int at = first.span().end();
        while (row.size() < MOST_IN_A_ROW) {
            Span role = role(context, body, at);
            if (role == null) {
                return row.size() > 0 ? List.of() : row;
            }
            row.add(new Held(body, role));
            Matcher and = AND.matcher(context.text())
                    .region(role.end(), context.text().length());
            if (!and.lookingAt()) {
                return row;
            }
            Mention next = context.bodyAt(and.end());
            body = next == null ? body : next;
            at = next == null ? and.end() : next.span().end();
        }
        return row;
    }

    /** The post that stands at an offset, right behind its body or behind another post there. */
    private @Nullable Span role(Context context, Mention body, int at) {
        int glued = at == body.span().end() ? posts.gluedEnd(context.text(), at) : -1;
        if (glued > 0) {
            return posts.gluedRole(context.text(), at, glued);
        }
        Post post = context.postAt(context.text().startsWith("의 ", at) ? at + 1 : at);
        return post == null || post.organization() != null ? null : post.role();
    }
}
