package io.claimgraph.extraction;

import java.util.List;

/**
 * The sums of one article that may be fundings, in the order of its text.
 *
 * @param entities the article's entities, the givers among them
 * @param understood the fundings that the rules read by themselves
 * @param sums the sums, those that a rule understands too
 */
public record FundingCandidates(List<ExtractedEntity> entities, List<Funding> understood, List<Sum> sums) {
    public FundingCandidates {
        entities = List.copyOf(entities);
        understood = List.copyOf(understood);
        sums = List.copyOf(sums);
    }

    /**
     * A sum with whoever may give it.
     *
     * @param amount the sum
     * @param open whether no rule understands it, so that the judge decides
     * @param givers who may give it
     */
    public record Sum(Funding.Amount amount, boolean open, List<Giver> givers) {
        public Sum {
            givers = List.copyOf(givers);
        }
    }

    /**
     * Whoever may give a sum.
     *
     * @param names of their entities, jointly; none where nobody is named
     * @param traits what the judge weighs, each as the table of weights names it: 'role=subject'
     */
    public record Giver(List<String> names, List<String> traits) {
        public Giver {
            names = List.copyOf(names);
            traits = List.copyOf(traits);
        }
    }
}
