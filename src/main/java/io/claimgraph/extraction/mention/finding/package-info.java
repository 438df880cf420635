/** Finds the entities of an article and their mentions: runs the finders and what follows them in their order. */
@NullMarked
package io.claimgraph.extraction.mention.finding;

import org.jspecify.annotations.NullMarked;
