package io.claimgraph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lets the surest of overlapping candidates stand: the more trusted one, then the longer, then the earlier. */
final class Overlaps {
    private Overlaps() {}

    private static int surest(Candidate one, Candidate other) {
        int trust = Double.compare(other.trust(), one.trust());
        int length =
                trust == 0 ? Integer.compare(other.span().length(), one.span().length()) : trust;
        return length == 0 ? one.span().compareTo(other.span()) : length;
    }

    /** The candidates that stand, in the order of the text. */
    static List<Candidate> resolve(List<Candidate> candidates) {
        TreeMap<Integer, Candidate> standing = new TreeMap<>();
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Overlaps::surest);
        for (Candidate candidate : sorted) {
            var before = standing.floorEntry(candidate.span().start());
            var after = standing.ceilingEntry(candidate.span().start());
            boolean free = (before == null || !before.getValue().span().overlaps(candidate.span()))
                    && (after == null || !after.getValue().span().overlaps(candidate.span()));
            if (free) {
                standing.put(candidate.span().start(), candidate);
            }
        }
        return new ArrayList<>(standing.values());
    }
}
