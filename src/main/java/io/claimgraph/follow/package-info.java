/** Follows feeds: polls them on a schedule and takes in the articles that they list. */
@ApplicationModule(
        allowedDependencies = {"article", "collect", "collect :: feed", "collect :: fetch", "graph", "ingest", "web"})
@NullMarked
package io.claimgraph.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
