package io.claimgraph.collect.fetch;

/**
 * How much of a body is read.
 *
 * @param wire bytes before decompression
 * @param decoded bytes after it
 * @param cut whether a larger body is cut there instead of refused
 */
record BodyLimits(int wire, int decoded, boolean cut) {}
