package io.claimgraph.extraction.funding.rule;

import io.claimgraph.language.Lexicon;
import java.util.Set;

/** What may stand beside a sum in brackets that tell nothing but how much something gets. */
final class BracketTerms {
    /** In letters; so that nobody looks through a whole article for a bracket. */
    static final int LONGEST = 24;

    private static final Set<String> TERMS = Lexicon.words("ko/bracket-terms.txt");

    private BracketTerms() {}

    /** '최대 ', ' 내외': measures, and no other sum or name. */
    static boolean are(String words) {
        for (String word : words.split("[^가-힣]+", -1)) {
            if (!word.isEmpty() && !TERMS.contains(word)) {
                return false;
            }
        }
        return words.indexOf(')') < 0 && words.chars().noneMatch(Character::isDigit);
    }

    /** Offset of the bracket that opens last before an offset and not far from it; -1 for none. */
    static int open(String text, int before) {
        for (int i = before - 1; i >= Math.max(0, before - LONGEST + 1); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    /** Offset of the bracket that closes first from an offset on and not far from it; -1 for none. */
    static int close(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }
}
