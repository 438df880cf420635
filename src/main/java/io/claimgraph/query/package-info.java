/** Reads the graph: statements, entities, articles and neighbourhoods, as views and over REST. */
@ApplicationModule(allowedDependencies = {"graph", "web"})
@NullMarked
package io.claimgraph.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
