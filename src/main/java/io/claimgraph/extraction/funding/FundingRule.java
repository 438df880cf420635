package io.claimgraph.extraction.funding;

import java.util.Optional;

/** One way in which Korean news says who pays what. Implementations keep nothing between calls. */
interface FundingRule {
    Optional<Draft> read(Scene scene);
}
