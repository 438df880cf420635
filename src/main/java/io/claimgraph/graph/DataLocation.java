package io.claimgraph.graph;

/**
 * Where the graph is kept.
 *
 * @param description a folder or the address of a server, for people to read
 */
public record DataLocation(String description) {}
