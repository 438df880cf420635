package io.claimgraph.language.morphology;

/**
 * The nodes to which the first characters of the words at each offset lead in a {@link WordTree}. They are looked up for a
 * block of offsets at once: one node has to be waited for before the next one can be asked for, but those of many offsets
 * come from memory at the same time. Not thread-safe.
 */
final class Beginnings {
    /** So many characters of a word are looked up; few words are longer. */
    static final int LENGTH = 3;

    private static final int BLOCK = 128;

    private final WordTree words;
    private final int[] nodes = new int[BLOCK * LENGTH];
    private int from;
    private int to;

    Beginnings(WordTree words) {
        this.words = words;
    }

    /** Begins a text. */
    void begin() {
        from = 0;
        to = 0;
    }

    /** Looks up the words at an offset, which is never before the one that was asked for last. */
    void moveTo(char[] text, int offset) {
        if (offset < to) {
            return;
        }
        words.makeRoom();
        from = offset;
        to = Math.min(text.length, offset + BLOCK);
        for (int i = from; i < to; i++) {
            nodes[at(i, 1)] = words.after(text[i]);
        }
        for (int length = 2; length <= LENGTH; length++) {
            for (int i = from; i < to; i++) {
                int node = nodes[at(i, length - 1)];
                nodes[at(i, length)] = node == WordTree.NONE || i + length > text.length
                        ? WordTree.NONE
                        : words.after(node, text, i, i + length);
            }
        }
    }

    /** The node of the first characters at an offset, at most {@link #LENGTH}; {@link WordTree#NONE} if no word begins so. */
    int node(int offset, int length) {
        return nodes[at(offset, length)];
    }

    private int at(int offset, int length) {
        return (length - 1) * BLOCK + offset - from;
    }
}
