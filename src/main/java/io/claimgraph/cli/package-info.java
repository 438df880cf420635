/** The command line: serve, extract, ingest, follow, evaluate and train. */
@ApplicationModule(
        allowedDependencies = {
            "article",
            "collect",
            "collect :: archive",
            "collect :: page",
            "language",
            "extraction",
            "follow",
            "graph",
            "ingest",
            "ingest :: job",
            "story",
            "web"
        })
@NullMarked
package io.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
