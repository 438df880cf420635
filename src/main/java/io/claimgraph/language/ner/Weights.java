package io.claimgraph.language.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * The weights of a trained model, a byte each, by feature hash. Immutable after it was built.
 *
 * <p>The time goes to memory. So a set of bits, small enough for the processor's cache, first tells most of the features that
 * have no weight; and a slot of the open-addressing table holds a hash and the weights of all states side by side, so that
 * a feature costs one access. A weight lies there plus {@link #BIAS}, and sums are made in lanes of 16 bits: four additions
 * add a feature to all states. The bias is the same for every state, so it changes no comparison.
 *
 * <p>Format: number of features; weight of one unit (float); the transitions; then by ascending hash the step from the
 * hash before (variable length), a bit for each state whose weight is not 0, and those weights.
 */
final class Weights {
    static final int LARGEST = 127;

    /** How many longs hold a row of sums. */
    static final int LONGS = 4;

    private static final int STATES = Labels.STATES;
    private static final int BIAS = 128;
    private static final int LANE_BITS = 16;
    private static final long LANE = 0xFFFF;
    private static final int BYTES = 8;
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

    /** Longs a slot: the hash in the upper half of the first, 0 where the slot is free, then the weights. */
    private static final int SLOT = 3;

    private static final int SLOTS_PER_FEATURE = 2;

    /**
     * How far the end of the next slot is, to which a third of the features has to give way: it is read with the first slot,
     * for nothing but that it has come from memory as well when the weights are asked for.
     */
    private static final int AHEAD = 2 * SLOT - 1;

    /** At least so many bits a feature: of the hashes without one, fewer than a tenth meet a bit that is set. */
    private static final int BITS_PER_FEATURE = 12;

    /** By state: in which long of a row of sums its lane is, and how far up in it. */
    private static final int[] COLUMNS = IntStream.range(0, STATES)
            .map(state -> state / BYTES * 2 + state % 2)
            .toArray();

    private static final int[] SHIFTS = IntStream.range(0, STATES)
            .map(state -> state % BYTES / 2 * LANE_BITS)
            .toArray();

    private final long[] table;
    private final long[] known;
    private final int slots;
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
        slots = Math.max(hashes.length, 1) * SLOTS_PER_FEATURE;
        table = new long[slots * SLOT + AHEAD];
        known = new long[Integer.highestOneBit(hashes.length * BITS_PER_FEATURE / Long.SIZE + 1) * 2];
        for (int i = 0; i < hashes.length; i++) {
            known[word(hashes[i])] |= 1L << hashes[i];
            int at = slot(hashes[i]);
            while (table[at] != 0) {
                at = next(at);
            }
            table[at] = (long) hashes[i] << 32;
            for (int s = 0; s < STATES; s++) {
                table[at + 1 + s / BYTES] |= (long) (weights[i * STATES + s] + BIAS) << (s % BYTES * BYTES);
            }
        }
    }

    /**
     * Looks up the slots of many features: what is asked for at once comes from memory at the same time.
     *
     * @param hashes the features, range after range; those without weights are taken out
     * @param ends where each range of features ends; where it does after that
     * @param keys takes what the slots begin with; one longer than the hashes, for what is read ahead
     */
    void look(int[] hashes, int[] ends, int ranges, long[] keys) {
        int kept = 0;
        int from = 0;
        for (int range = 0; range < ranges; range++) {
            int end = ends[range];
            kept = keepKnown(hashes, from, end, kept);
            ends[range] = kept;
            from = end;
        }
        long ahead = 0;
        for (int i = 0; i < kept; i++) {
            int at = slot(hashes[i]);
            keys[i] = table[at];
            ahead ^= table[at + AHEAD];
        }
        keys[kept] = ahead;
    }

    /** Sums the weights of features that were looked up, {@code hashes[from, to)}. */
    void sum(int[] hashes, int from, int to, long[] keys, long[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = from; i < to; i++) {
            int at = find(hashes[i], keys[i]);
            if (at >= 0) {
                long lower = table[at + 1];
                long upper = table[at + 2];
                a += lower & EVEN_BYTES;
                b += (lower >>> BYTES) & EVEN_BYTES;
                c += upper & EVEN_BYTES;
                d += (upper >>> BYTES) & EVEN_BYTES;
            }
        }
        sums[0] = a;
        sums[1] = b;
        sums[2] = c;
        sums[3] = d;
    }

    /** Copies the weights of a feature in lanes to {@code rows[at, at + LONGS)}, and says whether it has any. */
    boolean copy(int hash, long[] rows, int at) {
        boolean mayBeKnown = (known[word(hash)] >>> hash & 1) != 0;
        int slot = mayBeKnown ? find(hash, table[slot(hash)]) : -1;
        if (slot < 0) {
            return false;
        }
        rows[at] = table[slot + 1] & EVEN_BYTES;
        rows[at + 1] = (table[slot + 1] >>> BYTES) & EVEN_BYTES;
        rows[at + 2] = table[slot + 2] & EVEN_BYTES;
        rows[at + 3] = (table[slot + 2] >>> BYTES) & EVEN_BYTES;
        return true;
    }

    /** Moves the hashes that may have weights on to an index, without a branch that is hard to foresee, and says where they end. */
    private int keepKnown(int[] hashes, int from, int to, int start) {
        int kept = start;
        for (int i = from; i < to; i++) {
            int hash = hashes[i];
            hashes[kept] = hash;
            kept += (int) (known[word(hash)] >>> hash) & 1;
        }
        return kept;
    }

    private int word(int hash) {
        return (hash >>> 6) & (known.length - 1);
    }

    /** The sum of a state in the lanes of a row. */
    static int lane(long[] sums, int row, int state) {
        return (int) ((sums[row + COLUMNS[state]] >>> SHIFTS[state]) & LANE);
    }

    /** Adds the sums of all states in the lanes of a row to their scores. */
    static void addLanes(long[] sums, int row, int[] scores) {
        for (int k = 0; k < LONGS; k++) {
            long lanes = sums[row + k];
            for (int state = k / 2 * BYTES + k % 2; state < Math.min(STATES, (k / 2 + 1) * BYTES); state += 2) {
                scores[state] += (int) (lanes & LANE);
                lanes >>>= LANE_BITS;
            }
        }
    }

    /** Where a feature's slot begins, -1 if it has none. */
    private int find(int hash, long first) {
        int at = slot(hash);
        for (long key = first; key != 0; key = table[at]) {
            if ((int) (key >>> 32) == hash) {
                return at;
            }
            at = next(at);
        }
        return -1;
    }

    /** Where the slot of a hash begins: in the order of the hashes, which a model file is in as well. */
    private int slot(int hash) {
        return (int) (((hash & 0xFFFFFFFFL) * slots) >>> 32) * SLOT;
    }

    private int next(int at) {
        return at + SLOT == slots * SLOT ? 0 : at + SLOT;
    }

    private int weight(int at, int state) {
        return (int) ((table[at + 1 + state / BYTES] >>> (state % BYTES * BYTES)) & 0xFF) - BIAS;
    }

    /** What a weight of 1 stands for. */
    float unit() {
        return unit;
    }

    int transition(int from, int to) {
        return transitions[from * STATES + to];
    }

    void write(DataOutputStream out) throws IOException {
        long[] entries = IntStream.range(0, slots)
                .map(slot -> slot * SLOT)
                .filter(at -> table[at] != 0)
                .mapToLong(at -> (table[at] ^ Long.MIN_VALUE) | at)
                .sorted()
                .toArray();
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
            writeRow(out, (int) entry);
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

    private void writeRow(DataOutputStream out, int at) throws IOException {
        int bits = 0;
        for (int s = 0; s < STATES; s++) {
            bits |= weight(at, s) != 0 ? 1 << s : 0;
        }
        out.writeShort(bits);
        for (int s = 0; s < STATES; s++) {
            if (weight(at, s) != 0) {
                out.writeByte(weight(at, s));
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
