package io.claimgraph.language.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained model, a byte each, in an open-addressing table by feature hash. Immutable after it was built.
 *
 * <p>Format: number of features; weight of one unit (float); the transitions; then by ascending hash the step from the
 * hash before (variable length), a bit for each state whose weight is not 0, and those weights.
 */
final class Weights {
    static final int LARGEST = 127;
    private static final int STATES = Labels.STATES;

    private final int[] keys;
    private final byte[] rows;
    private final int[] transitions;
    private final float unit;
    private final int size;

    /**
     * Builds the table.
     *
     * @param hashes feature hashes, ascending as unsigned numbers
     * @param weights a row of states for each
     * @param transitions row after row, from state to state
     * @param unit what a weight of 1 stands for
     */
    Weights(int[] hashes, byte[] weights, int[] transitions, float unit) {
        this.size = hashes.length;
        this.unit = unit;
        this.transitions = transitions.clone();
        int slots = Integer.highestOneBit(Math.max(hashes.length, 1)) * 4;
        keys = new int[slots];
        rows = new byte[slots * STATES];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            keys[slot] = hashes[i];
            System.arraycopy(weights, i * STATES, rows, slot * STATES, STATES);
        }
    }

    /** Adds the weights of a feature to a row of scores. */
    void addTo(int[] scores, int hash) {
        int slot = slot(hash);
        for (int key = keys[slot]; key != 0; key = keys[slot]) {
            if (key == hash) {
                int row = slot * STATES;
                for (int s = 0; s < STATES; s++) {
                    scores[s] += rows[row + s];
                }
                return;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
    }

    int transition(int from, int to) {
        return transitions[from * STATES + to];
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (keys.length - 1);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeFloat(unit);
        for (int transition : transitions) {
            out.writeInt(transition);
        }
        int previous = 0;
        for (int[] entry : ascending()) {
            writeStep(out, entry[0] - previous);
            previous = entry[0];
            writeRow(out, entry[1] * STATES);
        }
    }

    private int[][] ascending() {
        int[][] entries = new int[size][];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                entries[n++] = new int[] {keys[slot], slot};
            }
        }
        Arrays.sort(entries, (a, b) -> Integer.compareUnsigned(a[0], b[0]));
        return entries;
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
            bits |= rows[row + s] != 0 ? 1 << s : 0;
        }
        out.writeShort(bits);
        for (int s = 0; s < STATES; s++) {
            if (rows[row + s] != 0) {
                out.writeByte(rows[row + s]);
            }
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int size = in.readInt();
        float unit = in.readFloat();
        int[] transitions = new int[STATES * STATES];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readInt();
        }
        int[] hashes = new int[size];
        byte[] weights = new byte[size * STATES];
        int previous = 0;
        for (int i = 0; i < size; i++) {
            previous += readStep(in);
            hashes[i] = previous;
            int bits = in.readUnsignedShort();
            for (int s = 0; s < STATES; s++) {
                if ((bits & (1 << s)) != 0) {
                    weights[i * STATES + s] = in.readByte();
                }
            }
        }
        return new Weights(hashes, weights, transitions, unit);
    }

    private static int readStep(DataInputStream in) throws IOException {
        int step = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.readUnsignedByte();
            step |= (b & 0x7F) << shift;
            if ((b & 0x80) == 0) {
                return step;
            }
        }
    }
}
