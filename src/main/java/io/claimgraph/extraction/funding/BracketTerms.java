package io.claimgraph.extraction.funding;

import io.claimgraph.language.Lexicon;
import java.util.Set;

/** What may stand beside a sum in brackets that tell nothing but how much something gets. */
final class BracketTerms {
    /** In letters. */
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
}
