package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies of several words whose initials stand behind them: '세계 바다 포럼(WOF)', '국제 빙하 연구 센터 (ICGR)'. The name has at
 * most as many words as there are initials. Thread-safe.
 */
final class GlossedBodyFinder implements Finder {
    private static final double TRUST = 0.76;
    private static final int FEWEST_INITIALS = 2;
    private static final int MOST_INITIALS = 6;

    private final NameEndings endings = new NameEndings();
    private final Endings<EntityType> bodies = Endings.types("ko/names/speaking-bodies.tsv");
    private final Set<String> before = Lexicon.tokens("ko/names/before-names.txt");

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 2; i < body.size(); i++) {
            if (areInitials(body.textOf(i)) && isGloss(body, i)) {
                int first = first(body, i - 1, body.word(i).length());
                EntityType type = first < i - 1 ? typeOf(body.textOf(i - 1)) : null;
                if (type != null) {
                    out.add(new Candidate(
                            body.word(first).start(), body.word(i - 1).end(), type, TRUST));
                }
            }
        }
    }

    private static boolean areInitials(String word) {
        if (word.length() < FEWEST_INITIALS || word.length() > MOST_INITIALS) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands alone in brackets behind another. */
    private static boolean isGloss(Body body, int index) {
        return body.gapAfter(index - 1).strip().equals("(")
                && body.gapAfter(index).startsWith(")");
    }

    /** What the last word of a name tells of it: '포럼', '연구소'. */
    private @Nullable EntityType typeOf(String last) {
        EntityType type = endings.typeOf("-" + last);
        return type == null ? bodies.longest(last, 0, last.length(), 0) : type;
    }

    /** Index of the first word of a name that has at most so many. */
    private int first(Body body, int last, int words) {
        int first = last;
        while (first > 0
                && last - first + 1 < words
                && body.gapAfter(first - 1).equals(" ")
                && mayBelong(body, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a word may stand within a name: a noun without particle and ending, that tells no time. */
    private boolean mayBelong(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part -> part.tag().startsWith("N") || part.tag().startsWith("XS"))
                && parts.stream()
                        .noneMatch(part ->
                                part.tag().startsWith("NNB") || part.tag().startsWith("NR"))
                && !before.contains(body.textOf(index));
    }
}
