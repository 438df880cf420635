/** Takes submitted articles through all stages into the graph. */
@ApplicationModule(
        allowedDependencies = {
            "article",
            "collect",
            "collect :: archive",
            "collect :: fetch",
            "language",
            "extraction",
            "resolution",
            "graph",
            "web"
        })
@NullMarked
package io.claimgraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
