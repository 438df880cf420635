package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import java.util.BitSet;

/** Tells foreign names by syllables that no Korean is called by: '이고르', '조너선'. Thread-safe. */
public final class ForeignSyllables {
    private final BitSet syllables = new BitSet();

    /** Reads the table of syllables. */
    public ForeignSyllables() {
        Lexicon.tokens("ko/names/foreign-syllables.txt").forEach(syllable -> syllables.set(syllable.charAt(0)));
    }

    /** Whether {@code text[start, end)} holds one of them. */
    public boolean areIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (syllables.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many of them {@code text[start, end)} holds. */
    public int count(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += syllables.get(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
