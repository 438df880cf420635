package io.claimgraph.cli.evaluate;

/**
 * A predicted statement's confidence and whether it was right.
 *
 * @param confidence from 0 to 1
 * @param right in words and speaker
 */
public record Judged(double confidence, boolean right) {}
