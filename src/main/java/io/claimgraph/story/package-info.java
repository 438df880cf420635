/** Tells which articles are copies of one story. */
@ApplicationModule(allowedDependencies = {"article"})
@NullMarked
package io.claimgraph.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
