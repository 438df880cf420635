package io.claimgraph.graph;

/**
 * Where the graph is kept.
 *
 * @param description a folder or the address of a server, for people to read
 * @param ownedByThisProcess whether no other process can write to it
 */
public record DataLocation(String description, boolean ownedByThisProcess) {}
