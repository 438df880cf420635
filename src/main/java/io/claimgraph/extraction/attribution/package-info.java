/** Who said what: finds the stretches of a text that are attributed to a source, and the source. */
@NullMarked
package io.claimgraph.extraction.attribution;

import org.jspecify.annotations.NullMarked;
