/** Finds the phrases of a sentence that can be sources, and who speaks by each. */
@NullMarked
package io.claimgraph.extraction.attribution.source;

import org.jspecify.annotations.NullMarked;
