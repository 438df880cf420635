package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells whether a string has the shape of a Korean person's name. Thread-safe. */
final class PersonNames {
    private final Set<String> surnames = Lexicon.tokens("ko/names/surnames.txt");
    private final Set<String> others = Lexicon.tokens("ko/names/not-names.txt");

    boolean isFullName(String word) {
        int length = word.length();
        if (length < 2 || length > 4 || !isHangul(word) || others.contains(word)) {
            return false;
        }
        if (length == 4) {
            return surnames.contains(word.substring(0, 2));
        }
        return surnames.contains(word.substring(0, 1));
    }

    /** Whether a word of a name's length is known to be none. */
    boolean isNoName(String word) {
        return others.contains(word);
    }

    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    static boolean isHangul(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '가' || word.charAt(i) > '힣') {
                return false;
            }
        }
        return true;
    }
}
