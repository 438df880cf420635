package io.claimgraph.language.morphology;

import java.util.Arrays;

/**
 * The words that end at one offset, of which it finds the cheapest one before a word: the same for all words of a left class,
 * so it is looked for once a class. They are looked at in the order of what the ways to them cost: nearly always one of the
 * first few is the cheapest, and what no connection can make up for is not looked at. Not thread-safe.
 */
final class Predecessors {
    /** The bits of a way's cost in a key; below them stands the word's index, so that of equal ways the first is the least. */
    private static final int INDEX_BITS = 32;

    private final Connections connections;

    /** By index. */
    private int[] nodes = new int[16];

    private int[] columns = new int[16];

    /** The columns that there are. */
    private int[] seen = new int[16];

    /** In ascending order. */
    private long[] keys = new long[16];

    private int size;

    /** Counts the offsets: what was found for an earlier one holds no more. */
    private int round;

    /** By row. */
    private final int[] rounds = new int[Dictionary.LEFT_CLASSES];

    private final long[] found = new long[Dictionary.LEFT_CLASSES];

    /** By column. */
    private final int[] columnRounds = new int[Dictionary.RIGHT_CLASSES];

    /** By column: the least key. */
    private final long[] cheapest = new long[Dictionary.RIGHT_CLASSES];

    Predecessors(Connections connections) {
        this.connections = connections;
    }

    /** Takes the words of a lattice that end at an offset; of those of one column the cheapest, which the others never beat. */
    void take(Lattice lattice, int offset) {
        round++;
        size = 0;
        int columnCount = 0;
        for (int node = lattice.first(offset), index = 0; node != Lattice.NONE; node = lattice.next(node), index++) {
            if (index == nodes.length) {
                grow();
            }
            int column = lattice.column(node);
            long key = ((long) lattice.cost(node) << INDEX_BITS) | index;
            nodes[index] = node;
            columns[index] = column;
            if (columnRounds[column] != round) {
                columnRounds[column] = round;
                cheapest[column] = key;
                seen[columnCount++] = column;
            } else if (key < cheapest[column]) {
                cheapest[column] = key;
            }
        }
        for (int i = 0; i < columnCount; i++) {
            insert(cheapest[seen[i]]);
        }
    }

    private void insert(long key) {
        int at = size;
        while (at > 0 && keys[at - 1] > key) {
            keys[at] = keys[at - 1];
            at--;
        }
        keys[at] = key;
        size++;
    }

    private void grow() {
        int length = nodes.length * 2;
        nodes = Arrays.copyOf(nodes, length);
        columns = Arrays.copyOf(columns, length);
        keys = Arrays.copyOf(keys, length);
        seen = Arrays.copyOf(seen, length);
    }

    /** The cheapest word before one of a row of connections, of equal ones the first, for {@link #node} and {@link #cost}. */
    long cheapestBefore(int row) {
        if (rounds[row] != round) {
            rounds[row] = round;
            found[row] = weigh(row);
        }
        return found[row];
    }

    int node(long cheapest) {
        return nodes[(int) cheapest];
    }

    /** What the way costs, with the connection. */
    static int cost(long cheapest) {
        return (int) (cheapest >> INDEX_BITS);
    }

    private long weigh(int row) {
        long bound = (long) connections.least(row) << INDEX_BITS;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size && keys[i] + bound <= least; i++) {
            long cost = connections.cost(row, columns[(int) keys[i]]);
            least = Math.min(least, keys[i] + (cost << INDEX_BITS));
        }
        return least;
    }
}
