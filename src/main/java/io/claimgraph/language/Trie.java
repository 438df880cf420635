package io.claimgraph.language;

import java.util.Arrays;

/**
 * A set of strings with a number each, looked up character by character. Its transitions lie in one open-addressing
 * table. Not thread-safe while strings are added; any number of threads may look up afterwards.
 */
public final class Trie {
    /** The node of the empty string. */
    public static final int ROOT = 0;

    /** No such node, or no value. */
    public static final int NONE = -1;

    private static final long EMPTY = -1L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int TARGET_BITS = 24;
    private static final int TARGET = (1 << TARGET_BITS) - 1;

    /** So many characters a page has. */
    private static final int PAGE = 64;

    private static final int FIRST_PAGES = 4;
    private static final int FIRST_PLACES = 1 << 6;
    private static final int PLACES_PER_HINT = 8;

    /** By the characters of a page: where it begins in {@link #beginnings}. All that lead nowhere share the first one. */
    private final int[] pages = new int[(Character.MAX_VALUE + 1) / PAGE];

    /** The nodes of the first characters, page by page, {@link #ROOT} where none is: most look-ups end at their first character. */
    private int[] beginnings = new int[FIRST_PAGES * PAGE];

    private int usedBeginnings = PAGE;

    /** By place: a node, a character, and in the lowest bits the node to which it leads. */
    private long[] edges = filled(FIRST_PLACES);

    /** A bit for each transition, by a hash of it: small enough for the processor's cache, it ends most look-ups that are in vain. */
    private long[] hints = new long[edges.length / PLACES_PER_HINT];

    private int[] values = {NONE};
    private int nodes = 1;

    /** Of strings without numbers of their own: each has 0. */
    public static Trie of(Iterable<String> strings) {
        Trie trie = new Trie();
        strings.forEach(string -> trie.put(string, 0));
        return trie;
    }

    /** Adds a string; the value of one that is in already is replaced. */
    public void put(CharSequence string, int value) {
        int node = ROOT;
        for (int i = 0; i < string.length(); i++) {
            int next = child(node, string.charAt(i));
            node = next == NONE ? grow(node, string.charAt(i)) : next;
        }
        values[node] = value;
    }

    /** The node that a character leads to, or {@link #NONE}. */
    public int child(int node, char c) {
        if (node == ROOT) {
            int first = beginnings[pages[c / PAGE] + c % PAGE];
            return first == ROOT ? NONE : first;
        }
        long key = ((long) node << Character.SIZE) | c;
        long hash = key * SPREAD;
        if ((hints[hint(hash)] & bit(hash)) == 0) {
            return NONE;
        }
        int mask = edges.length - 1;
        for (int slot = slot(hash, mask); edges[slot] != EMPTY; slot = (slot + 1) & mask) {
            if (edges[slot] >>> TARGET_BITS == key) {
                return (int) edges[slot] & TARGET;
            }
        }
        return NONE;
    }

    /** The number of the string that ends at a node, or {@link #NONE}. */
    public int value(int node) {
        return values[node];
    }

    /** The number of a string, or {@link #NONE}. */
    public int get(CharSequence string) {
        return get(string, 0, string.length());
    }

    /** The number of the string in {@code text[start, end)}, or {@link #NONE}. */
    public int get(CharSequence text, int start, int end) {
        int node = ROOT;
        for (int i = start; i < end && node != NONE; i++) {
            node = child(node, text.charAt(i));
        }
        return node == NONE ? NONE : values[node];
    }

    /** Whether a text begins with one of the strings. */
    public boolean beginsWithOne(CharSequence text) {
        int node = ROOT;
        for (int i = 0; i < text.length() && node != NONE; i++) {
            node = child(node, text.charAt(i));
            if (node != NONE && values[node] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the strings stands anywhere in {@code text[start, end)}. */
    public boolean holdsOne(CharSequence text, int start, int end) {
        for (int from = start; from < end; from++) {
            int node = ROOT;
            for (int i = from; i < end && node != NONE; i++) {
                node = child(node, text.charAt(i));
                if (node != NONE && values[node] != NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    private int grow(int node, char c) {
        if (nodes == TARGET) {
            throw new IllegalStateException("more than %d nodes".formatted(TARGET));
        }
        if (nodes * 2 >= edges.length) {
            rehash();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
        }
        values[nodes] = NONE;
        if (node == ROOT) {
            begin(c, nodes);
        } else {
            insert((((long) node << Character.SIZE | c) << TARGET_BITS) | nodes);
        }
        return nodes++;
    }

    private void begin(char c, int node) {
        if (pages[c / PAGE] == 0) {
            if (usedBeginnings == beginnings.length) {
                beginnings = Arrays.copyOf(beginnings, usedBeginnings * 2);
            }
            pages[c / PAGE] = usedBeginnings;
            usedBeginnings += PAGE;
        }
        beginnings[pages[c / PAGE] + c % PAGE] = node;
    }

    private void insert(long edge) {
        long hash = (edge >>> TARGET_BITS) * SPREAD;
        hints[hint(hash)] |= bit(hash);
        int mask = edges.length - 1;
        int slot = slot(hash, mask);
        while (edges[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = edge;
    }

    private void rehash() {
        long[] old = edges;
        edges = filled(old.length * 2);
        hints = new long[edges.length / PLACES_PER_HINT];
        for (long edge : old) {
            if (edge != EMPTY) {
                insert(edge);
            }
        }
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 40) & mask;
    }

    private int hint(long hash) {
        return (int) (hash >>> 38) & (hints.length - 1);
    }

    private static long bit(long hash) {
        return 1L << (hash >>> 32);
    }

    private static long[] filled(int length) {
        long[] array = new long[length];
        Arrays.fill(array, EMPTY);
        return array;
    }
}
