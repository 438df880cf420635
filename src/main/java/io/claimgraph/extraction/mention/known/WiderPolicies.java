package io.claimgraph.extraction.mention.known;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Trusts the trained model where it sees more of a policy's name than lexicon and last words do: '등대법 | 시행령 개정안', '다솜 기반 |
 * 구축사업'. Its name stands instead of those within it.
 */
final class WiderPolicies {
    /** More than that of a last word or a pattern, less than that of marks around a name. */
    private static final double TRUST = 0.74;

    private WiderPolicies() {}

    /** The names of the model among the candidates that hold another policy's, to be trusted more than that. */
    static List<Candidate> of(List<Candidate> candidates) {
        NavigableMap<Integer, Candidate> others = new TreeMap<>();
        List<Candidate> modelled = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.POLICY && candidate.trust() == ModelFinder.POLICY_TRUST) {
                modelled.add(candidate);
            } else if (candidate.type() == EntityType.POLICY) {
                others.merge(candidate.span().start(), candidate, WiderPolicies::longer);
            }
        }
        return modelled.stream()
                .filter(name -> holdsMore(name, others))
                .map(name -> new Candidate(name.span(), EntityType.POLICY, TRUST, NameLexicon.NO_ENTRY))
                .toList();
    }

    private static Candidate longer(Candidate one, Candidate other) {
        return one.span().length() >= other.span().length() ? one : other;
    }

    /** Whether others lie within a name, and none of them goes on behind it. */
    private static boolean holdsMore(Candidate name, NavigableMap<Integer, Candidate> others) {
        List<Candidate> within = List.copyOf(
                others.subMap(name.span().start(), name.span().end()).values());
        return !within.isEmpty()
                && within.stream()
                        .allMatch(other -> other.span().end() <= name.span().end()
                                && other.span().length() < name.span().length());
    }
}
