package io.claimgraph.extraction;

/**
 * How a fact was read.
 *
 * @param rule name of the rule or model
 * @param confidence chance that the fact is right, from 0 to 1
 */
public record Provenance(String rule, double confidence) {
    public Provenance {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not within [0, 1]");
        }
    }
}
