package io.claimgraph.extraction;

import io.claimgraph.article.Evidence;

/**
 * A policy or a course of public action that a source puts forward.
 *
 * @param proposer name of the source's entity
 * @param policy the shortest telling name of what is proposed, a piece of the text
 * @param evidence the words that say so
 * @param provenance the rule that read them
 */
public record Proposal(String proposer, String policy, Evidence evidence, Provenance provenance) {}
