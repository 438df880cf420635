package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells sums of money: who gives one gives, and proposes nothing. */
final class Sums {
    private static final Set<String> CURRENCIES = Lexicon.words("ko/currencies.tsv");
    private static final int LONGEST = 5;
    private static final String EACH = "씩";

    private Sums() {}

    /** '3억원', '700만 달러', '7억원씩'. */
    static boolean isMoney(Word word) {
        String noun = word.noun();
        int end = noun.endsWith(EACH) ? noun.length() - EACH.length() : noun.length();
        boolean counted = end > 0 && Character.isDigit(noun.charAt(0));
        if (!counted) {
            return CURRENCIES.contains(noun.substring(0, end));
        }
        for (int length = 1; length <= Math.min(LONGEST, end); length++) {
            if (CURRENCIES.contains(noun.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause tells of nothing but money that is given: '나래시는 3억원을 내기로 했다'; who asks for a sum proposes one. */
    static boolean isGift(Clause clause, int object) {
        return clause.mood() != Mood.DEMANDED && isMoney(clause.word(object));
    }
}
