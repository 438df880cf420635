package io.claimgraph.language.morphology;

import java.util.Arrays;

/**
 * The words that end at one offset, of which it finds the cheapest one before a word: the same for all words of a left class,
 * so it is looked for once a class. Not thread-safe.
 */
final class Predecessors {
    /** The bits of a way's cost in a key; below them stands the word's index, so that of equal ways the first is the least. */
    private static final int INDEX_BITS = 32;

    private final Connections connections = new Connections();
    private int[] nodes = new int[16];
    private long[] keys = new long[16];
    private int[] rightClasses = new int[16];
    private int[] columns = new int[16];
    private int size;

    /** Counts the offsets: what was found for an earlier one holds no more. */
    private int round;

    /** By left class. */
    private final int[] rounds = new int[Dictionary.LEFT_CLASSES];

    private final int[] found = new int[Dictionary.LEFT_CLASSES];
    private final int[] leastCosts = new int[Dictionary.LEFT_CLASSES];

    /** Takes the words of a lattice that end at an offset. */
    void take(Lattice lattice, int offset) {
        round++;
        size = 0;
        for (int node = lattice.first(offset); node != Lattice.NONE; node = lattice.next(node)) {
            if (size == nodes.length) {
                grow();
            }
            nodes[size] = node;
            keys[size] = ((long) lattice.cost(node) << INDEX_BITS) | size;
            rightClasses[size] = lattice.rightClass(node);
            columns[size] = connections.column(rightClasses[size]);
            size++;
        }
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, size * 2);
        keys = Arrays.copyOf(keys, size * 2);
        rightClasses = Arrays.copyOf(rightClasses, size * 2);
        columns = Arrays.copyOf(columns, size * 2);
    }

    /** The cheapest word before one of a left class: of equal ones the first. */
    int cheapestBefore(int leftClass) {
        weigh(leftClass);
        return found[leftClass];
    }

    /** What the way up to a word of a left class costs. */
    int costBefore(int leftClass) {
        weigh(leftClass);
        return leastCosts[leftClass];
    }

    /** Without a branch that depends on the costs: none could be foreseen. */
    private void weigh(int leftClass) {
        if (rounds[leftClass] == round) {
            return;
        }
        int row = connections.row(leftClass);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            long cost = connections.cost(leftClass, row, rightClasses[i], columns[i]);
            least = Math.min(least, keys[i] + (cost << INDEX_BITS));
        }
        rounds[leftClass] = round;
        found[leftClass] = nodes[(int) least];
        leastCosts[leftClass] = (int) (least >> INDEX_BITS);
    }
}
