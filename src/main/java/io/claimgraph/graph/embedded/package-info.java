/** The Neo4j Community that runs in this process when no server is configured; the only code that needs its jars. */
@NullMarked
package io.claimgraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
