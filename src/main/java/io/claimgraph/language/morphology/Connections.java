package io.claimgraph.language.morphology;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * What it costs that two words stand side by side. The dictionary's table of it fills 20 MB, so that a look-up waits for memory,
 * but a few classes of words make up most of a text: those that occurred lie side by side here, in the order in which they
 * occurred first. Not thread-safe.
 */
final class Connections {
    private static final ConnectionCosts TABLE = ConnectionCosts.getInstance();
    private static final int ROW = 64;
    private static final short NOT_YET = Short.MIN_VALUE;

    /** By left class: the least that it costs after any right class. */
    private static final int[] LEAST = least();

    /** By right class: its place, plus 1. */
    private final short[] places = new short[Dictionary.RIGHT_CLASSES];

    private short[] rightClasses = new short[ROW];
    private int size;

    /** By left class, then by the right class's place. */
    private final short[][] rows = new short[Dictionary.LEFT_CLASSES][0];

    /** The place of a word's class for the word after it. */
    int place(int rightClass) {
        int place = places[rightClass] - 1;
        return place < 0 ? add(rightClass) : place;
    }

    private int add(int rightClass) {
        if (size == rightClasses.length) {
            rightClasses = Arrays.copyOf(rightClasses, size * 2);
        }
        rightClasses[size] = (short) rightClass;
        places[rightClass] = (short) ++size;
        return size - 1;
    }

    /** What it costs that a word of a left class follows one whose right class has a place. */
    int cost(int place, int leftClass) {
        short[] row = rows[leftClass];
        if (place < row.length && row[place] != NOT_YET) {
            return row[place];
        }
        return look(place, leftClass);
    }

    private int look(int place, int leftClass) {
        short[] row = rows[leftClass];
        if (place >= row.length) {
            int length = Math.max(ROW, Integer.highestOneBit(place) * 2);
            int filled = row.length;
            row = Arrays.copyOf(row, length);
            Arrays.fill(row, filled, length, NOT_YET);
            rows[leftClass] = row;
        }
        int cost = TABLE.get(rightClasses[place], leftClass);
        row[place] = (short) cost;
        return cost;
    }

    /** The least that a word of a left class costs after any other. */
    static int least(int leftClass) {
        return LEAST[leftClass];
    }

    private static int[] least() {
        int[] least = new int[Dictionary.LEFT_CLASSES];
        for (int left = 0; left < least.length; left++) {
            least[left] = Integer.MAX_VALUE;
            for (int right = 0; right < Dictionary.RIGHT_CLASSES; right++) {
                least[left] = Math.min(least[left], TABLE.get(right, left));
            }
        }
        return least;
    }
}
