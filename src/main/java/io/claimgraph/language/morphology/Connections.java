package io.claimgraph.language.morphology;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * What it costs that a word of a left class follows one of a right class. The dictionary's table has ten million costs, and
 * those that texts ask for lie far from one another in it: a look-up waits for memory. So classes are numbered in the order in
 * which they come up, the frequent ones first therefore, and what the first ones cost is kept side by side; classes
 * of equal costs are one. Not thread-safe.
 */
final class Connections {
    private static final ConnectionCosts ALL = ConnectionCosts.getInstance();
    private static final EqualClasses EQUAL = new EqualClasses(ALL);

    /** So many classes of either kind are kept; news texts hardly ever use those that come up last. */
    private static final int NEAR = 1024;

    /** One more than a power of two: rows that lie a power of two apart crowd each other out of the processor's cache. */
    private static final int WIDTH = NEAR + 1;

    private static final short UNKNOWN = Short.MIN_VALUE;

    private final short[] near = new short[WIDTH * WIDTH];
    private final Numbering rows = new Numbering(Dictionary.LEFT_CLASSES);
    private final Numbering columns = new Numbering(Dictionary.RIGHT_CLASSES);

    /** By row, {@link #UNKNOWN} until it is asked for. */
    private final short[] least = new short[Dictionary.LEFT_CLASSES];

    Connections() {
        Arrays.fill(near, UNKNOWN);
        Arrays.fill(least, UNKNOWN);
    }

    /** The row of a left class, below {@link Dictionary#LEFT_CLASSES}. */
    int row(int leftClass) {
        return rows.of(EQUAL.left(leftClass));
    }

    /** The column of a right class, below {@link Dictionary#RIGHT_CLASSES}. */
    int column(int rightClass) {
        return columns.of(EQUAL.right(rightClass));
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
            least[row] = EQUAL.least(rows.at(row));
        }
        return least[row];
    }

    /** Whether it never costs more by a margin that a word of a row follows another word than that one of another row does. */
    boolean isNeverDearer(int row, int other, int margin) {
        int left = rows.at(row);
        int otherLeft = rows.at(other);
        for (int right = 0; right < Dictionary.RIGHT_CLASSES; right++) {
            if (ALL.get(right, left) - ALL.get(right, otherLeft) > margin) {
                return false;
            }
        }
        return true;
    }

    private int keep(int row, int column) {
        int cost = look(row, column);
        near[row * WIDTH + column] = (short) cost;
        return cost;
    }

    private int look(int row, int column) {
        return ALL.get(columns.at(column), rows.at(row));
    }

    /** Classes in the order in which they came up. */
    private static final class Numbering {
        private static final short NEW = -1;

        private final short[] numbers;
        private final short[] classes;
        private short used;

        Numbering(int size) {
            numbers = new short[size];
            classes = new short[size];
            Arrays.fill(numbers, NEW);
        }

        int of(int wordClass) {
            if (numbers[wordClass] == NEW) {
                classes[used] = (short) wordClass;
                numbers[wordClass] = used++;
            }
            return numbers[wordClass];
        }

        int at(int number) {
            return classes[number];
        }
    }
}
