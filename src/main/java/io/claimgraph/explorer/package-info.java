/** The web pages: reading articles, stakeholders and the graph. */
@ApplicationModule(allowedDependencies = {"query", "web", "ingest :: job"})
@NullMarked
package io.claimgraph.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
