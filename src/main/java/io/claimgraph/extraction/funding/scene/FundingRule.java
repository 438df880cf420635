package io.claimgraph.extraction.funding.scene;

import java.util.Optional;

/** One way in which Korean news says who pays what. Implementations keep nothing between calls. */
public interface FundingRule {
    /** What the rule reads of a sum; empty where it does not understand it. */
    Optional<Draft> read(Scene scene);
}
