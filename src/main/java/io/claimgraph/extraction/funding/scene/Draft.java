package io.claimgraph.extraction.funding.scene;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Provenance;
import java.util.List;

/**
 * What a rule read about one sum.
 *
 * @param funders who gives it, jointly; empty where nobody is named
 * @param target name of the target's entity or a piece of the text
 * @param last index of the last word that says so
 * @param rule the rule
 * @param awaited whether it is a funding only where a later sentence names the funders
 */
public record Draft(List<ExtractedEntity> funders, String target, int last, Rule rule, boolean awaited) {
    /** A funding whether or not a later sentence names the funders. */
    public Draft(List<ExtractedEntity> funders, String target, int last, Rule rule) {
        this(funders, target, last, rule, false);
    }

    /** The rules, with the share of their drafts that are right. */
    public enum Rule {
        BRACKET("funding-bracket", 0.9),
        TOPIC("funding-topic", 0.9),
        GIVE("funding-give", 0.85),
        RAISE("funding-raise", 0.75),
        CREATE("funding-create", 0.85),
        SHARES("funding-shares", 0.75),
        ROUND("funding-round", 0.9),
        SOURCE("funding-source", 0.8),
        UNSUMMED("funding-unsummed", 0.6),
        JUDGED("funding-judged", 0.55);

        private final String title;
        private final double confidence;

        Rule(String title, double confidence) {
            this.title = title;
            this.confidence = confidence;
        }

        /** Where a funding read by the rule comes from. */
        public Provenance provenance() {
            return new Provenance(title, confidence);
        }
    }
}
