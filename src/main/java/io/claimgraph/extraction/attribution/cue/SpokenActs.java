package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a source does by its words before it says more, which is no part of that: '| 성과를 높이 평가하고, | …기를 희망한다고', '| 유감을
 * 표하며 | …해 달라고', '| 대국민 사과를 하면서 | …하겠다고'.
 */
final class SpokenActs {
    /** In words: an act that takes more of them is told of by the one who speaks. */
    private static final int LONGEST = 16;

    /** In words: from what the act is about to its verb. */
    private static final int NEAR = 3;

    private static final Set<String> ABOUT = Set.of("대해", "대하여", "대해서", "관해", "데", "데에", "점에", "것에", "노고에", "뜻에");
    private static final Pattern ALONG = Pattern.compile(".*(며|면서|면서도)");

    /** What nobody pledges to do: '협조를 당부하고 | …하겠다고'. */
    private static final Pattern ASIDE = Pattern.compile("(당부|강조|지적|비판|언급|상기|환기|규탄|질타|비난|꼬집|반박|일축|부인)하?고");

    private static final Pattern DONE = Pattern.compile(".*[았었였했혔렸졌](고|으며|으나|지만)");

    private final VerbTable acts = VerbTable.of("ko/cues/speech-acts.txt");

    /** Whether the act of the source that begins at a word ends in another one, before the clause that ends in a third. */
    boolean endsAt(WordLine line, int at, int index, int to) {
        Word word = line.get(index);
        if (index + 1 >= to
                || index - at > LONGEST
                || word.isQuotation()
                || !word.lastTag().equals("EC")
                || Quotative.of(word) != null
                || Tense.isPast(line.get(to))) {
            return false;
        }
        Cue act = acts.at(line, index);
        return act != null
                && goesOn(line, index, to)
                && (act.first() < act.last() || hasObject(line, at, index))
                && !SubjectWords.own(line, at, index)
                && !hasClause(line, at, index);
    }

    /** '평가하며', '평가하였고'; '평가하고' goes on with a will and with what has no subject of its own, unless a comma parts them. */
    private static boolean goesOn(WordLine line, int index, int to) {
        Word word = line.get(index);
        if (ALONG.matcher(word.bare()).matches() || DONE.matcher(word.bare()).matches()) {
            return true;
        }
        if (ASIDE.matcher(word.bare()).matches() && Will.isPledge(line.get(to))) {
            return true;
        }
        return word.endsWith("고")
                && !Will.isIn(line.get(to))
                && !Tense.isComing(line.get(to))
                && (word.hasComma() || SubjectWords.any(line, index + 1, to));
    }

    /** Whether something is named that the act is about: '성과를 높이', '사고에 대해'. */
    private static boolean hasObject(WordLine line, int at, int index) {
        for (int i = index - 1; i >= Math.max(at, index - NEAR); i--) {
            Word word = line.get(i);
            if (!word.isQuotation()
                    && (word.lastTag().equals("JKO") || ABOUT.contains(word.bare()) || word.endsWith("에게"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another clause ends before the act, outside any that modifies a noun. */
    private static boolean hasClause(WordLine line, int at, int index) {
        for (int i = index - 1; i >= at; i--) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.isAdnominal()) {
                return false;
            }
            if (!word.isQuotation() && word.lastTag().equals("EC") && !ABOUT.contains(word.bare())) {
                return true;
            }
        }
        return false;
    }
}
