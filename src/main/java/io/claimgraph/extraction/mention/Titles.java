package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;

/** The posts: tells whether a word is one by its ending. Thread-safe. */
public final class Titles {
    private final Trie reversed = new Trie();

    public Titles() {
        for (String title : Lexicon.tokens("ko/names/titles.txt")) {
            reversed.put(new StringBuilder(title).reverse(), title.length());
        }
    }

    /** Length of the longest known post that {@code text[start, end)} ends with, 0 if none. */
    public int lengthAtEnd(CharSequence text, int start, int end) {
        int node = Trie.ROOT;
        int best = 0;
        for (int i = end - 1; i >= start && node != Trie.NONE; i--) {
            node = reversed.child(node, text.charAt(i));
            if (node != Trie.NONE && reversed.value(node) != Trie.NONE) {
                best = reversed.value(node);
            }
        }
        return best == 1 && end - start > 1 ? 0 : best;
    }
}
