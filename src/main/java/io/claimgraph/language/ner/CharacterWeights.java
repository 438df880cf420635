package io.claimgraph.language.ner;

import java.util.Arrays;

/**
 * The weights of single characters: every character of a text has three features of this kind, which are found here without
 * a hash. Immutable.
 */
final class CharacterWeights {
    private static final int BEFORE = Weights.LONGS;
    private static final int BEHIND = 2 * Weights.LONGS;
    private static final int ROW = 3 * Weights.LONGS;
    private static final int FIRST_ROWS = 1 << 10;

    /** By character: where its row begins; those without weights share the first one. */
    private final int[] rows = new int[Character.MAX_VALUE + 1];

    /** Row by row: the weights of a character where it stands, before there and behind, in lanes. */
    private long[] sums = new long[FIRST_ROWS * ROW];

    CharacterWeights(Weights weights) {
        int end = ROW;
        for (int c = 0; c < rows.length; c++) {
            if (end == sums.length) {
                sums = Arrays.copyOf(sums, end * 2);
            }
            boolean here = weights.copy(Features.hash(Features.AT, c), sums, end);
            boolean before = weights.copy(Features.hash(Features.BEFORE, c), sums, end + BEFORE);
            boolean behind = weights.copy(Features.hash(Features.BEHIND, c), sums, end + BEHIND);
            if (here || before || behind) {
                rows[c] = end;
                end += ROW;
            }
        }
    }

    /** Adds the weights of a character, of the one before it and of the one behind it to a row of emissions. */
    void add(int before, int at, int behind, long[] emissions, int row) {
        int here = rows[at];
        int left = rows[before] + BEFORE;
        int right = rows[behind] + BEHIND;
        for (int k = 0; k < Weights.LONGS; k++) {
            emissions[row + k] += sums[here + k] + sums[left + k] + sums[right + k];
        }
    }
}
