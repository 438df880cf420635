package io.claimgraph.language;

import java.util.BitSet;
import java.util.Collection;

/** A set of endings that is asked whether a word ends in one of them: it makes no string of what it looks at. Immutable. */
public final class EndingSet {
    private final WordSet endings;
    private final int longest;

    /** The last characters of the endings: most words end in none of them. */
    private final BitSet lasts = new BitSet();

    public EndingSet(Collection<String> endings) {
        this.endings = WordSet.of(endings);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
        endings.forEach(ending -> lasts.set(ending.charAt(ending.length() - 1)));
    }

    /** Whether a word is one of the endings. */
    public boolean contains(String word) {
        return endings.contains(word);
    }

    /** Whether a word is one of the endings or ends in one. */
    public boolean isAtEnd(String word) {
        return isAtEnd(word, 0);
    }

    /** Whether a word ends in one of the endings and so many characters stand before it. */
    public boolean isAtEnd(String word, int before) {
        int end = word.length();
        if (end == 0 || !lasts.get(word.charAt(end - 1))) {
            return false;
        }
        for (int start = end - 1; start >= Math.max(before, end - longest); start--) {
            if (endings.contains(word, start, end)) {
                return true;
            }
        }
        return false;
    }
}
