/** The verbs and nouns that tell that something was said, and the search for them. */
@NullMarked
package io.claimgraph.extraction.attribution.cue;

import org.jspecify.annotations.NullMarked;
