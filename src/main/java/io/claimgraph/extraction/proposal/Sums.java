package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells sums of money: who gives one gives, and proposes nothing. */
final class Sums {
    private static final Set<String> CURRENCIES = Lexicon.words("ko/currencies.tsv");

    /** The longest name of a currency that may end a word. */
    private static final int LONGEST = 5;

    private static final String EACH = "씩";

    /** What is done with a sum that a programme gets. */
    private static final Set<String> BUDGETING = Set.of("편성", "반영", "투입", "증액", "배정", "투자");

    /** Nouns before a sum that do not name it: '길을 닦는 데 3억원을', '기금 9억원 가운데 3억원을'. */
    private static final Set<String> PURPOSES = Set.of("데", "가운데", "중", "총", "약", "등", "모두", "각각", "최대", "최소");

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

    /** Index of what a sum is of ('과징금 3억 원을') or for ('나래 사업에 3억 원을'), else its own. */
    static int named(Clause clause, int object) {
        boolean budgeted = isSum(clause.word(object))
                && BUDGETING.contains(clause.word(clause.verb()).lastNoun());
        int programme = budgeted ? programme(clause, object) : -1;
        if (programme >= 0) {
            return programme;
        }
        int i = object;
        while (i > clause.from() && isSum(clause.word(i))) {
            i--;
        }
        boolean named = i < object
                && clause.word(i).isBare()
                && !clause.word(i).noun().isEmpty()
                && !PURPOSES.contains(clause.word(i).noun());
        return named && !spends(clause.word(clause.verb())) ? i : object;
    }

    /** Index of the policy that a sum is for ('나래 사업에 3억 원을'), or -1. */
    private static int programme(Clause clause, int sum) {
        for (int i = sum - 1; i >= clause.from() && !clause.word(i).isPredicate(); i--) {
            Word word = clause.word(i);
            if (word.has("에", "에는", "에도")
                    && (PolicyNames.isHead(word) || PolicyNames.isNamed(clause.context(), word))) {
                return i;
            }
        }
        return -1;
    }

    /** A verb by which money moves: what it does is a funding, no policy. */
    private static boolean spends(Word verb) {
        return verb.lastNoun().equals("투입")
                || verb.predicate().startsWith("넣")
                || verb.predicate().startsWith("보태");
    }

    /** '3억 원', '200명': any number of anything. */
    static boolean isSum(Word word) {
        String noun = word.noun();
        return word.lastNoun().equals("원")
                || word.lastNoun().equals("달러")
                || (!noun.isEmpty() && Character.isDigit(noun.charAt(0)));
    }
}
