package io.claimgraph.language.morphology;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * What it costs that a word of a left class follows one of a right class. The dictionary's table has ten million costs, and
 * those that texts ask for lie far from one another in it: a look-up waits for memory. So classes are numbered in the order in
 * which they come up, the frequent ones first therefore, and what the first ones cost is kept side by side. Classes that cost
 * the same beside every other class, as half of them do, are one. Not thread-safe.
 */
final class Connections {
    private static final ConnectionCosts ALL = ConnectionCosts.getInstance();

    /** So many classes of either kind are kept; news texts hardly ever use those that come up last. */
    private static final int NEAR = 1024;

    /** One more than a power of two: rows that lie a power of two apart crowd each other out of the processor's cache. */
    private static final int WIDTH = NEAR + 1;

    private static final short UNKNOWN = Short.MIN_VALUE;

    private final short[] near = new short[WIDTH * WIDTH];
    private final Numbering rows = new Numbering(Dictionary.LEFT_CLASSES, Connections::costsBehind);
    private final Numbering columns = new Numbering(Dictionary.RIGHT_CLASSES, Connections::costsBefore);

    /** By row, {@link #UNKNOWN} until it is asked for. */
    private final short[] least = new short[Dictionary.LEFT_CLASSES];

    Connections() {
        Arrays.fill(near, UNKNOWN);
        Arrays.fill(least, UNKNOWN);
    }

    /** The row of a left class, below {@link Dictionary#LEFT_CLASSES}. */
    int row(int leftClass) {
        return rows.of(leftClass);
    }

    /** The column of a right class, below {@link Dictionary#RIGHT_CLASSES}. */
    int column(int rightClass) {
        return columns.of(rightClass);
    }

    /** What it costs that a word of a row follows one of a column. */
    int cost(int row, int column) {
        if (row >= NEAR || column >= NEAR) {
            return look(row, column);
        }
        short cost = near[row * WIDTH + column];
        return cost == UNKNOWN ? keep(row, column) : cost;
    }

    /** What it costs at least that a word of a row follows any other. */
    int least(int row) {
        if (least[row] == UNKNOWN) {
            int cost = Short.MAX_VALUE;
            for (short before : costsBehind(rows.at(row))) {
                cost = Math.min(cost, before);
            }
            least[row] = (short) cost;
        }
        return least[row];
    }

    private int keep(int row, int column) {
        int cost = look(row, column);
        near[row * WIDTH + column] = (short) cost;
        return cost;
    }

    private int look(int row, int column) {
        return ALL.get(columns.at(column), rows.at(row));
    }

    /** What it costs that a word of a left class follows one of each right class. */
    private static short[] costsBehind(int leftClass) {
        short[] costs = new short[Dictionary.RIGHT_CLASSES];
        for (int rightClass = 0; rightClass < costs.length; rightClass++) {
            costs[rightClass] = (short) ALL.get(rightClass, leftClass);
        }
        return costs;
    }

    /** What it costs that a word of each left class follows one of a right class. */
    private static short[] costsBefore(int rightClass) {
        short[] costs = new short[Dictionary.LEFT_CLASSES];
        for (int leftClass = 0; leftClass < costs.length; leftClass++) {
            costs[leftClass] = (short) ALL.get(rightClass, leftClass);
        }
        return costs;
    }

    /** Classes in the order in which they came up; those with the same costs have one number. */
    private static final class Numbering {
        private static final short NEW = -1;

        private final IntFunction<short[]> costs;
        private final short[] numbers;
        private final short[] classes;

        /** By the hash of their costs: the first number that has it. */
        private final Map<Integer, Short> byHash = new HashMap<>();

        private short used;

        Numbering(int size, IntFunction<short[]> costs) {
            this.costs = costs;
            numbers = new short[size];
            classes = new short[size];
            Arrays.fill(numbers, NEW);
        }

        int of(int wordClass) {
            if (numbers[wordClass] == NEW) {
                numbers[wordClass] = number(wordClass);
            }
            return numbers[wordClass];
        }

        private short number(int wordClass) {
            short[] own = costs.apply(wordClass);
            Short same = byHash.putIfAbsent(Arrays.hashCode(own), used);
            if (same != null && Arrays.equals(own, costs.apply(classes[same]))) {
                return same;
            }
            classes[used] = (short) wordClass;
            return used++;
        }

        int at(int number) {
            return classes[number];
        }
    }
}
