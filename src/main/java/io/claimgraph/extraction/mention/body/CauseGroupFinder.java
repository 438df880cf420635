package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds civic groups that are named by what they stand up for or against: '나래댐 반대 주민회의', '새벽호 참사 시민대책회의', '노을법 제정 연대'.
 * The name goes back over at most {@link #MOST_WORDS} nouns before the word for the cause. Thread-safe.
 */
final class CauseGroupFinder implements Finder {
    private static final double TRUST = 0.95;
    private static final int MOST_WORDS = 4;

    /** '12일', '3명': days and counts stand before a name, years ('80년') within it. */
    private static final Pattern DAY_OR_COUNT = Pattern.compile("\\d+(?:일|월|시|분|명|개|곳|여)");

    /** Tags of nouns, numbers and what the dictionary does not know. */
    private static final List<String> NAMES = List.of("NN", "UN", "SL", "SN", "SH", "XS", "XPN");

    private final WordSet causes = new WordSet(Lexicon.tokens("ko/names/causes.txt"));
    private final WordSet bounds = new WordSet(Lexicon.tokens("ko/names/cause-bounds.txt"));
    private final Endings<Boolean> groups = Endings.of("ko/names/cause-groups.txt");
    private final NameEnds ends;

    CauseGroupFinder(NameEnds ends) {
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 1; i + 1 < body.size(); i++) {
            if (!body.isSpaceAfter(i) || !body.isIn(i, causes)) {
                continue;
            }
            int end = ends.coreEnd(body.text(), body.word(i + 1), 1);
            int first = first(body, i);
            if (first < i && groups.longest(body.text(), body.word(i + 1).start(), end, 0) != null) {
                Span name = new Span(body.word(first).start(), end);
                out.add(new Candidate(name, EntityType.ORGANIZATION, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    /** Index of the word that the name begins with: the nouns that tell what the cause is about. */
    private int first(Body body, int cause) {
        int first = cause;
        while (first > 0 && cause - first < MOST_WORDS && isJoined(body, first - 1) && isNoun(body, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isJoined(Body body, int index) {
        return body.isSpaceAfter(index) || body.gapAfter(index).equals("·");
    }

    private boolean isNoun(Body body, int index) {
        boolean isDayOrCount = body.isSpaceAfter(index)
                && DAY_OR_COUNT.matcher(body.textOf(index)).matches();
        if (isDayOrCount || body.isIn(index, bounds)) {
            return false;
        }
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return !parts.isEmpty() && parts.stream().allMatch(CauseGroupFinder::isOfName);
    }

    private static boolean isOfName(Morpheme part) {
        return NAMES.stream().anyMatch(part.tag()::startsWith);
    }
}
