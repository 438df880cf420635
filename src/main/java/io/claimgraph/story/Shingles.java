package io.claimgraph.story;

import java.util.Arrays;

/**
 * The stretches of a fixed number of letters that a text is made of, as hashes. Two texts have as many in common as they have
 * words in common in the same order, whatever was cut, moved or put in between. Immutable.
 */
final class Shingles {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final long[] sorted;

    private Shingles(long[] hashes) {
        Arrays.sort(hashes);
        this.sorted = hashes;
    }

    /** Every stretch of {@code length} letters; the whole text where it is shorter. */
    static Shingles of(String letters, int length) {
        int size = Math.min(length, letters.length());
        long[] hashes = new long[size == 0 ? 0 : letters.length() - size + 1];
        long first = power(size);
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i);
            if (i >= size) {
                hash -= letters.charAt(i - size) * first;
            }
            if (i >= size - 1) {
                hashes[i - size + 1] = mix(hash);
            }
        }
        return new Shingles(hashes);
    }

    /** The smallest ones, each once: what texts with much in common have in common as well, and texts with little have not. */
    long[] smallest(int number) {
        return Arrays.stream(sorted).distinct().limit(number).toArray();
    }

    /** How much of this text is in another one, from 0 to 1. */
    double containedIn(Shingles other) {
        int found = 0;
        for (long hash : sorted) {
            found += Arrays.binarySearch(other.sorted, hash) >= 0 ? 1 : 0;
        }
        return sorted.length == 0 ? 0 : (double) found / sorted.length;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Spreads near values far apart: the last step of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
