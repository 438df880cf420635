package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import java.util.Set;

/** Tells how much of something: shares and multiples. */
final class Shares {
    private static final Set<String> HALVES = Set.of("절반", "반", "두배", "갑절");

    private Shares() {}

    /** '3배', '90만원': how much, never when. */
    static boolean isOne(String noun) {
        return noun.endsWith("배") || noun.endsWith("원") || noun.endsWith("퍼센트");
    }

    /** '60%': nouns leave the mark out. */
    static boolean isPercentage(Clause clause, Word word) {
        return !word.noun().isEmpty()
                && Character.isDigit(word.noun().charAt(0))
                && word.span().of(clause.text()).indexOf('%') > 0;
    }

    /** '부담을 15%로 낮추겠다', '격차를 절반으로 줄이겠다': to how much makes a measure of anything. */
    static boolean isMeasured(Clause clause, int object) {
        for (int i = clause.verb() - 1; i > object; i--) {
            Word word = clause.word(i);
            boolean share = isPercentage(clause, word) || isOne(word.noun()) || HALVES.contains(word.noun());
            if (share && word.has("로", "으로", "까지", "까지로")) {
                return true;
            }
        }
        return false;
    }
}
