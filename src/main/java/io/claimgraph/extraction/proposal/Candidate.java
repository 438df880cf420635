package io.claimgraph.extraction.proposal;

/**
 * What may be a proposal.
 *
 * @param clause where a rule found it
 * @param draft what the rule read
 */
record Candidate(Clause clause, Draft draft) {}
