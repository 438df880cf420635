/** Brings the candidates of an article together as its entities, and finds every place that names them again. */
@NullMarked
package io.claimgraph.extraction.mention.grouping;

import org.jspecify.annotations.NullMarked;
