package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;

/** The posts: tells whether a word is one by its ending. All share one table. Thread-safe. */
public final class Titles {
    private static final Trie REVERSED = reversed();

    private static Trie reversed() {
        Trie reversed = new Trie();
        for (String title : Lexicon.tokens("ko/names/titles.txt")) {
            reversed.put(new StringBuilder(title).reverse(), title.length());
        }
        return reversed;
    }

    /**
     * Where the post ends that a word holds of whom a team or an office is called ('교수|팀', '의원|실'); the word's own end where
     * nothing is called so.
     */
    public static int endBeforeTeam(CharSequence text, int start, int end) {
        int core = end - 1;
        boolean called = core - start > 1
                && ((text.charAt(core) == '팀' && endsWith(text, core, "교수", "박사"))
                        || (text.charAt(core) == '실' && endsWith(text, core, "의원")));
        return called ? core : end;
    }

    private static boolean endsWith(CharSequence text, int end, String... posts) {
        for (String post : posts) {
            int start = end - post.length();
            if (start >= 0 && CharSequence.compare(text.subSequence(start, end), post) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text[start, end)} is a known post as a whole: a '운영위원' is no head of a '운영위'. */
    public boolean isOne(CharSequence text, int start, int end) {
        return lengthAtEnd(text, start, end) == end - start;
    }

    /** Length of the longest known post that {@code text[start, end)} ends with, 0 if none. */
    public int lengthAtEnd(CharSequence text, int start, int end) {
        int node = Trie.ROOT;
        int best = 0;
        for (int i = end - 1; i >= start && node != Trie.NONE; i--) {
            node = REVERSED.child(node, text.charAt(i));
            if (node != Trie.NONE && REVERSED.value(node) != Trie.NONE) {
                best = REVERSED.value(node);
            }
        }
        return best == 1 && end - start > 1 ? 0 : best;
    }
}
