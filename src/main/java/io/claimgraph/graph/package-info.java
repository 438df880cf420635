/** Keeps articles and their facts in Neo4j, written in batches by stable ids. */
@ApplicationModule(allowedDependencies = {"article", "extraction", "resolution", "story"})
@NullMarked
package io.claimgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
