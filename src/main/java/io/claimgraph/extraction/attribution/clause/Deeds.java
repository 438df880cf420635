package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/**
 * Finds what a source has done and said before it tells its will, which is no part of it: '| 상고 포기를 촉구했고, | …하겠다고 예고했다', '|
 * 관로를 점검하기로 하고, | …하겠다고 밝혔다'.
 */
final class Deeds {
    private static final Pattern DONE = Pattern.compile(".*[았었였했갔왔됐렸졌혔냈켰섰](고|으나|으며|지만|는데)");
    private static final String DECISION = "기로";
    private static final Pattern AND = Pattern.compile("하고|했고|했으며");

    private Deeds() {}

    /** Index of the first word after the last deed before what is said; the first word where nobody's will is told or nobody has done anything. */
    static int after(WordLine line, int from, int to) {
        if (from >= to || !Will.isIn(line.get(to))) {
            return from;
        }
        for (int i = to - 1; i > from; i--) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.hasComma() && isDone(line, i)) {
                return SubjectWords.own(line, from, i) ? from : i + 1;
            }
        }
        return from;
    }

    private static boolean isDone(WordLine line, int index) {
        Word word = line.get(index);
        boolean decided =
                AND.matcher(word.bare()).matches() && line.get(index - 1).endsWith(DECISION);
        return decided
                || (word.lastTag().equals("EC") && DONE.matcher(word.bare()).matches());
    }
}
