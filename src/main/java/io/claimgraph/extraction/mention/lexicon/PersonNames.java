package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.BitSet;
import java.util.Set;

/** Tells whether a string has the shape of a Korean person's name. Thread-safe. */
public final class PersonNames {
    private static final int LONGEST = 4;

    private final WordSet surnames;
    private final WordSet others = WordSet.of(Lexicon.tokens("ko/names/not-names.txt"));

    /** The first syllables of the family names: most words begin with none of them. */
    private final BitSet beginnings = new BitSet();

    /** Reads the table of family names. */
    public PersonNames() {
        Set<String> words = Lexicon.tokens("ko/names/surnames.txt");
        surnames = WordSet.of(words);
        words.forEach(surname -> beginnings.set(surname.charAt(0)));
    }

    /** Whether a word has a family name and as many syllables behind it as a given name has, and is not itself a family name ('선우'). */
    public boolean isFullName(String word) {
        int length = word.length();
        return length >= 2
                && length <= LONGEST
                && beginnings.get(word.charAt(0))
                && isHangul(word)
                && surnames.contains(word, 0, length == LONGEST ? 2 : 1)
                && !others.contains(word)
                && !(length == 2 && surnames.contains(word));
    }

    /** Whether a word begins as a full name may. */
    public boolean mayBegin(String word) {
        return beginnings.get(word.charAt(0));
    }

    /** Whether a word of a name's length is known to be none. */
    public boolean isNoName(String word) {
        return others.contains(word);
    }

    /** Whether a word is a family name. */
    public boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /** Whether {@code text[start, end)} is a family name. */
    public boolean isSurname(String text, int start, int end) {
        return surnames.contains(text, start, end);
    }

    /** Whether all characters are syllables of Hangul. */
    public static boolean isHangul(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '가' || word.charAt(i) > '힣') {
                return false;
            }
        }
        return true;
    }
}
