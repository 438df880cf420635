package io.claimgraph.extraction.mention.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Lets the surest of overlapping candidates stand: the more trusted one, then the longer, then the earlier. */
public final class Overlaps {
    private static final Comparator<Candidate> IN_ORDER =
            Comparator.comparingInt(candidate -> candidate.span().start());

    private Overlaps() {}

    private static int surest(Candidate one, Candidate other) {
        int trust = Double.compare(other.trust(), one.trust());
        int length =
                trust == 0 ? Integer.compare(other.span().length(), one.span().length()) : trust;
        return length == 0 ? one.span().compareTo(other.span()) : length;
    }

    /** The candidates that stand, in the order of the text. */
    public static List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Overlaps::surest);
        List<Candidate> standing = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Candidate candidate : sorted) {
            int next = taken.nextSetBit(candidate.span().start());
            if (next < 0 || next >= candidate.span().end()) {
                taken.set(candidate.span().start(), candidate.span().end());
                standing.add(candidate);
            }
        }
        standing.sort(IN_ORDER);
        return standing;
    }
}
