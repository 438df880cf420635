package io.claimgraph.language.morphology;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * What it costs that a word of a left class follows one of a right class. The dictionary's table has ten million costs, and
 * those that texts ask for lie far from one another in it: a look-up waits for memory. So classes are numbered in the order in
 * which they come up, the frequent ones first therefore, and what the first ones cost is kept side by side. Not thread-safe.
 */
final class Connections {
    private static final ConnectionCosts ALL = ConnectionCosts.getInstance();

    /** So many classes of either kind are kept; news texts use about 1,500 and hardly ever those that come up last. */
    private static final int NEAR = 1024;

    /** Classes that come up later share a row and a column, in which nothing is kept. */
    private static final int FAR = NEAR;

    private static final int WIDTH = NEAR + 1;
    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final short NEW = -1;

    private final short[] near = new short[WIDTH * WIDTH];
    private final short[] rows = new short[Dictionary.LEFT_CLASSES];
    private final short[] columns = new short[Dictionary.RIGHT_CLASSES];
    private short usedRows;
    private short usedColumns;

    Connections() {
        Arrays.fill(near, UNKNOWN);
        Arrays.fill(rows, NEW);
        Arrays.fill(columns, NEW);
    }

    /** The row of a left class. */
    int row(int leftClass) {
        if (rows[leftClass] == NEW) {
            rows[leftClass] = usedRows < NEAR ? usedRows++ : FAR;
        }
        return rows[leftClass];
    }

    /** The column of a right class. */
    int column(int rightClass) {
        if (columns[rightClass] == NEW) {
            columns[rightClass] = usedColumns < NEAR ? usedColumns++ : FAR;
        }
        return columns[rightClass];
    }

    /** What it costs that a word of the left class in a row follows one of the right class in a column. */
    int cost(int leftClass, int row, int rightClass, int column) {
        short cost = near[row * WIDTH + column];
        return cost == UNKNOWN ? look(leftClass, row, rightClass, column) : cost;
    }

    private int look(int leftClass, int row, int rightClass, int column) {
        int cost = ALL.get(rightClass, leftClass);
        if (row != FAR && column != FAR) {
            near[row * WIDTH + column] = (short) cost;
        }
        return cost;
    }
}
