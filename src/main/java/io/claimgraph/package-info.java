/** Reads news articles, finds who said, proposed and funded what, and keeps it as a graph in Neo4j. */
@NullMarked
package io.claimgraph;

import org.jspecify.annotations.NullMarked;
