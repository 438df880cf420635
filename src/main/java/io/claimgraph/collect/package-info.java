/** Turns pasted text and pages into articles: cleans them, marks debris and reads their metadata. */
@ApplicationModule(allowedDependencies = {"article"})
@NullMarked
package io.claimgraph.collect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
