package io.claimgraph.language.morphology;

import java.util.Arrays;

/**
 * The words that may stand in a text by where they end, each with the cheapest way to it from where the lattice begins
 * (Viterbi). Its memory is used again for the next text. Not thread-safe.
 */
final class Lattice {
    static final int NONE = -1;

    /** The fields of a node lie side by side, since they are read together. */
    private static final int FIELDS = 7;

    private static final int COST = 0;
    private static final int COLUMN = 1;
    private static final int BEFORE = 2;
    private static final int START = 3;
    private static final int END = 4;
    private static final int TAG = 5;
    private static final int NEXT = 6;
    private static final int FIRST_NODES = 1 << 10;

    private int[] nodes = new int[FIELDS * FIRST_NODES];
    private int size;
    private int[] heads = {};
    private int[] tails = {};
    private int origin;
    private int reach;

    /** Begins a text of so many characters, after a word of a column of connections. */
    void begin(int length, int column) {
        heads = new int[length + 1];
        tails = new int[length + 1];
        Arrays.fill(heads, NONE);
        reach = 0;
        restart(0, column);
    }

    /** Forgets all words: the way to an offset is decided, and goes on from there after a word of a column of connections. */
    void restart(int offset, int column) {
        Arrays.fill(heads, offset, reach + 1, NONE);
        size = 0;
        origin = offset;
        add(offset, offset, NONE, 0, column, NONE);
    }

    /** Where it begins. */
    int origin() {
        return origin;
    }

    /**
     * Adds a word after another one that ends before it.
     *
     * @param tag its number among the {@link Tags}
     * @param column its column of connections
     */
    void add(int start, int end, int tag, int cost, int column, int before) {
        if (size + FIELDS > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        nodes[size + COST] = cost;
        nodes[size + COLUMN] = column;
        nodes[size + BEFORE] = before;
        nodes[size + START] = start;
        nodes[size + END] = end;
        nodes[size + TAG] = tag;
        nodes[size + NEXT] = NONE;
        if (heads[end] == NONE) {
            heads[end] = size;
        } else {
            nodes[tails[end] + NEXT] = size;
        }
        tails[end] = size;
        size += FIELDS;
        reach = Math.max(reach, end);
    }

    /** The first of the words that end at an offset, in the order in which they were added; {@link #NONE} if none does. */
    int first(int offset) {
        return heads[offset];
    }

    /** The next word that ends where another one does. */
    int next(int node) {
        return nodes[node + NEXT];
    }

    int cost(int node) {
        return nodes[node + COST];
    }

    int column(int node) {
        return nodes[node + COLUMN];
    }

    /** The word before on the cheapest way; {@link #NONE} for that at which the lattice begins. */
    int before(int node) {
        return nodes[node + BEFORE];
    }

    int start(int node) {
        return nodes[node + START];
    }

    int end(int node) {
        return nodes[node + END];
    }

    int tag(int node) {
        return nodes[node + TAG];
    }

    /** Whether all ways lead through the one word that ends at an offset. */
    boolean isBottleneck(int offset) {
        return offset > origin && reach == offset && next(first(offset)) == NONE;
    }

    /** Where the cheapest of the words ends that end at an offset or after it. */
    int cheapestEnd(int from) {
        int cheapest = from;
        int least = Integer.MAX_VALUE;
        for (int end = from; end <= reach; end++) {
            int node = cheapest(end);
            if (node != NONE && cost(node) < least) {
                least = cost(node);
                cheapest = end;
            }
        }
        return cheapest;
    }

    /** The cheapest of the words that end at an offset. */
    int cheapest(int offset) {
        int cheapest = first(offset);
        for (int node = cheapest; node != NONE; node = next(node)) {
            cheapest = cost(node) < cost(cheapest) ? node : cheapest;
        }
        return cheapest;
    }
}
