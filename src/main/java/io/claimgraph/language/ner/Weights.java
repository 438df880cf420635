package io.claimgraph.language.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a trained model, a byte each, by feature hash. Immutable after it was built.
 *
 * <p>In memory a slot of the open-addressing table holds hash and row, and a row holds the weights of all states, each
 * plus {@link #BIAS}, in lanes of 16 bits: four additions add a feature to all states. The bias is the same for every
 * state, so it changes no comparison.
 *
 * <p>Format: number of features; weight of one unit (float); the transitions; then by ascending hash the step from the
 * hash before (variable length), a bit for each state whose weight is not 0, and those weights.
 */
final class Weights {
    static final int LARGEST = 127;

    /** How many longs hold a row. */
    static final int LONGS = 4;

    private static final int STATES = Labels.STATES;
    private static final int BIAS = 128;
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final long LANE = 0xFFFF;

    private final long[] slots;
    private final long[] rows;
    private final int[] transitions;
    private final float unit;

    /**
     * Builds the table.
     *
     * @param hashes feature hashes, none of them 0
     * @param weights a row of states for each
     * @param transitions row after row, from state to state
     * @param unit what a weight of 1 stands for
     */
    Weights(int[] hashes, byte[] weights, int[] transitions, float unit) {
        this.unit = unit;
        this.transitions = transitions.clone();
        slots = new long[Integer.highestOneBit(Math.max(hashes.length, 1)) * 4];
        rows = new long[hashes.length * LONGS];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ((long) hashes[i] << 32) | i;
            for (int s = 0; s < STATES; s++) {
                rows[i * LONGS + s / LANES] |= (long) (weights[i * STATES + s] + BIAS) << (s % LANES * LANE_BITS);
            }
        }
    }

    /** Adds the weights of a feature to the lanes of a row of sums. */
    void addTo(long[] sums, int hash) {
        int mask = slots.length - 1;
        int at = slot(hash);
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((int) (slot >>> 32) == hash) {
                int row = (int) slot * LONGS;
                sums[0] += rows[row];
                sums[1] += rows[row + 1];
                sums[2] += rows[row + 2];
                sums[3] += rows[row + 3];
                return;
            }
            at = (at + 1) & mask;
        }
    }

    /** The sum of a state in the lanes of a row. */
    static int lane(long[] sums, int row, int state) {
        return (int) ((sums[row + state / LANES] >>> (state % LANES * LANE_BITS)) & LANE);
    }

    int transition(int from, int to) {
        return transitions[from * STATES + to];
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    void write(DataOutputStream out) throws IOException {
        long[] entries = Arrays.stream(slots).filter(slot -> slot != 0).toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(entries);
        out.writeInt(entries.length);
        out.writeFloat(unit);
        for (int transition : transitions) {
            out.writeInt(transition);
        }
        int previous = 0;
        for (long entry : entries) {
            int hash = (int) ((entry ^ Long.MIN_VALUE) >>> 32);
            writeStep(out, hash - previous);
            previous = hash;
            writeRow(out, (int) entry * LONGS);
        }
    }

    private static void writeStep(DataOutputStream out, int step) throws IOException {
        int rest = step;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private void writeRow(DataOutputStream out, int row) throws IOException {
        int bits = 0;
        for (int s = 0; s < STATES; s++) {
            bits |= lane(rows, row, s) != BIAS ? 1 << s : 0;
        }
        out.writeShort(bits);
        for (int s = 0; s < STATES; s++) {
            if (lane(rows, row, s) != BIAS) {
                out.writeByte(lane(rows, row, s) - BIAS);
            }
        }
    }

    static Weights read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int size = in.getInt();
        float unit = in.getFloat();
        int[] transitions = new int[STATES * STATES];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getInt();
        }
        int[] hashes = new int[size];
        byte[] weights = new byte[size * STATES];
        int previous = 0;
        for (int i = 0; i < size; i++) {
            previous += readStep(in);
            hashes[i] = previous;
            int bits = in.getShort();
            for (int s = 0; s < STATES; s++) {
                if ((bits & (1 << s)) != 0) {
                    weights[i * STATES + s] = in.get();
                }
            }
        }
        return new Weights(hashes, weights, transitions, unit);
    }

    private static int readStep(ByteBuffer in) {
        int step = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.get();
            step |= (b & 0x7F) << shift;
            if (b >= 0) {
                return step;
            }
        }
    }
}
