package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;
import java.util.Locale;

/**
 * What a rule read in one clause.
 *
 * @param proposers who proposes it, jointly
 * @param policy its name in the text
 * @param rule the rule
 */
record Draft(List<ExtractedEntity> proposers, Span policy, Rule rule) {
    /** The rules. */
    enum Rule {
        SAY,
        DEMAND,
        DECIDE,
        PLAN,
        DUTY,
        NEED,
        START,
        RELATIVE,
        MEASURE,
        CONTENT,
        PASS,
        EFFECT,
        INTENT,
        WIDE;

        /** The name that a proposal's provenance gives: 'proposal-say'. */
        String title() {
            return "proposal-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
