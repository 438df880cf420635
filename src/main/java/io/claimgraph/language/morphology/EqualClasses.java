package io.claimgraph.language.morphology;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * Which classes of the dictionary cost the same beside every other class, as half of them do: one stands for all of them. Found
 * in one pass in the order in which the costs lie in memory, by hashes of 64 bits; that two of the few thousand classes share
 * one by chance is less likely than one in a million million.
 */
final class EqualClasses {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final short[] left;
    private final short[] right;
    private final short[] least = new short[Dictionary.LEFT_CLASSES];

    EqualClasses(ConnectionCosts costs) {
        long[] leftHashes = new long[Dictionary.LEFT_CLASSES];
        long[] rightHashes = new long[Dictionary.RIGHT_CLASSES];
        for (int leftClass = 0; leftClass < leftHashes.length; leftClass++) {
            least[leftClass] = take(costs, leftClass, leftHashes, rightHashes);
        }
        left = firstOfEach(leftHashes);
        right = firstOfEach(rightHashes);
    }

    /** Takes the costs of a left class into the hashes; the least of them. */
    private static short take(ConnectionCosts costs, int leftClass, long[] leftHashes, long[] rightHashes) {
        int smallest = Short.MAX_VALUE;
        long hash = 0;
        for (int rightClass = 0; rightClass < rightHashes.length; rightClass++) {
            int cost = costs.get(rightClass, leftClass);
            smallest = Math.min(smallest, cost);
            hash = mixed(hash, cost);
            rightHashes[rightClass] = mixed(rightHashes[rightClass], cost);
        }
        leftHashes[leftClass] = hash;
        return (short) smallest;
    }

    private static long mixed(long hash, int cost) {
        return Long.rotateLeft((hash ^ cost) * FACTOR, 29);
    }

    private static short[] firstOfEach(long[] hashes) {
        Map<Long, Short> first = new HashMap<>();
        short[] same = new short[hashes.length];
        for (short wordClass = 0; wordClass < hashes.length; wordClass++) {
            Short earlier = first.putIfAbsent(hashes[wordClass], wordClass);
            same[wordClass] = earlier == null ? wordClass : earlier;
        }
        return same;
    }

    /** The first left class that costs the same as this one behind every right class. */
    int left(int leftClass) {
        return left[leftClass];
    }

    /** The first right class that costs the same as this one before every left class. */
    int right(int rightClass) {
        return right[rightClass];
    }

    /** What it costs at least that a word of a left class follows any other. */
    short least(int leftClass) {
        return least[leftClass];
    }
}
