package io.claimgraph.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Lets the surest of overlapping candidates stand: the more trusted one, then the longer, then the earlier. */
final class Overlaps {
    private static final Comparator<Candidate> SUREST = Comparator.comparingDouble(Candidate::trust)
            .reversed()
            .thenComparingInt(candidate -> -candidate.span().length())
            .thenComparing(Candidate::span);

    private Overlaps() {}

    /** The candidates that stand, in the order of the text. */
    static List<Candidate> resolve(List<Candidate> candidates) {
        TreeMap<Integer, Candidate> standing = new TreeMap<>();
        candidates.stream().sorted(SUREST).forEach(candidate -> {
            var before = standing.floorEntry(candidate.span().start());
            var after = standing.ceilingEntry(candidate.span().start());
            boolean free = (before == null || !before.getValue().span().overlaps(candidate.span()))
                    && (after == null || !after.getValue().span().overlaps(candidate.span()));
            if (free) {
                standing.put(candidate.span().start(), candidate);
            }
        });
        return new ArrayList<>(standing.values());
    }
}
