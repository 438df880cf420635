/** The command line: serve, extract, ingest, evaluate and train. */
@ApplicationModule(
        allowedDependencies = {
            "article",
            "collect",
            "collect :: page",
            "language",
            "extraction",
            "graph",
            "ingest",
            "story"
        })
@NullMarked
package io.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
