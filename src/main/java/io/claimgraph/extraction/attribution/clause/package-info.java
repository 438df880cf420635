/** Where a reported clause begins, of what kind it is, and which source of its sentence it has. */
@NullMarked
package io.claimgraph.extraction.attribution.clause;

import org.jspecify.annotations.NullMarked;
