package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Provenance;
import java.util.List;

/**
 * What a rule read in one clause.
 *
 * @param proposers who proposes it, jointly
 * @param policy its name in the text
 * @param rule the rule
 */
record Draft(List<ExtractedEntity> proposers, Span policy, Rule rule) {
    /** The rules, with the share of their drafts that are right. */
    enum Rule {
        SAY("proposal-say", 0.75),
        DEMAND("proposal-demand", 0.55),
        DECIDE("proposal-decide", 0.55),
        PLAN("proposal-plan", 0.65),
        DUTY("proposal-duty", 0.7),
        NEED("proposal-need", 0.65),
        START("proposal-start", 0.7),
        RELATIVE("proposal-relative", 0.55),
        MEASURE("proposal-measure", 0.55),
        CONTENT("proposal-content", 0.6),
        PASS("proposal-pass", 0.6),
        EFFECT("proposal-effect", 0.5);

        private final String title;
        private final double confidence;

        Rule(String title, double confidence) {
            this.title = title;
            this.confidence = confidence;
        }

        Provenance provenance() {
            return new Provenance(title, confidence);
        }
    }
}
