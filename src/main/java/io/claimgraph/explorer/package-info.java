/** The web pages: reading articles, stakeholders and the graph; imports, and the feeds that are followed. */
@ApplicationModule(allowedDependencies = {"query", "follow", "web", "ingest :: job"})
@NullMarked
package io.claimgraph.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
