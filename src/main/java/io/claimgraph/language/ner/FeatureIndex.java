package io.claimgraph.language.ner;

import java.util.Arrays;

/** Counts the features of a corpus and numbers those that are seen often enough. Not thread-safe. */
final class FeatureIndex implements FeatureSink {
    private int[] keys = new int[1 << 22];
    private int[] values = new int[1 << 22];
    private int size;

    @Override
    public void range(int from, int to) {
        // Where a feature holds is nothing to its count.
    }

    @Override
    public void feature(int hash) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(keys, hash);
        if (keys[slot] == 0) {
            keys[slot] = hash;
            size++;
        }
        values[slot]++;
    }

    /** Numbers the features seen at least so often, in the order of their hashes; the others are forgotten. */
    int[] number(int least) {
        int[] kept = new int[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && values[slot] >= least) {
                kept[n++] = keys[slot] ^ Integer.MIN_VALUE;
            }
        }
        kept = Arrays.copyOf(kept, n);
        Arrays.sort(kept);
        for (int i = 0; i < n; i++) {
            kept[i] ^= Integer.MIN_VALUE;
        }
        keep(kept);
        return kept;
    }

    /** Numbers features anew, in the order given; all others are forgotten. */
    void keep(int[] hashes) {
        keys = new int[Integer.highestOneBit(Math.max(hashes.length, 1)) * 4];
        values = new int[keys.length];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(keys, hashes[i]);
            keys[slot] = hashes[i];
            values[slot] = i;
        }
    }

    /** Number of a feature, -1 for one that was forgotten. */
    int of(int hash) {
        int slot = slot(keys, hash);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(int[] keys, int hash) {
        int mask = keys.length - 1;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
