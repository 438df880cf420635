/** The command line: serve, extract, ingest, evaluate and train. */
@ApplicationModule(
        allowedDependencies = {
            "article",
            "collect",
            "collect :: archive",
            "collect :: page",
            "language",
            "extraction",
            "graph",
            "ingest",
            "ingest :: job",
            "story"
        })
@NullMarked
package io.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
