package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import java.util.BitSet;
import java.util.Set;

/** Tells whether a string has the shape of a Korean person's name. Thread-safe. */
final class PersonNames {
    private final Set<String> surnames = Lexicon.tokens("ko/names/surnames.txt");
    private final Set<String> others = Lexicon.tokens("ko/names/not-names.txt");

    /** The first syllables of the family names: most words begin with none of them. */
    private final BitSet beginnings = new BitSet();

    PersonNames() {
        surnames.forEach(surname -> beginnings.set(surname.charAt(0)));
    }

    boolean isFullName(String word) {
        int length = word.length();
        if (length < 2 || length > 4 || !beginnings.get(word.charAt(0)) || !isHangul(word)) {
            return false;
        }
        String surname = word.substring(0, length == 4 ? 2 : 1);
        return surnames.contains(surname) && !others.contains(word);
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
