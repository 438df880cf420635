/** Reads the post that stands with a name, and where a name ends within a word. */
@NullMarked
package io.claimgraph.extraction.mention.post;

import org.jspecify.annotations.NullMarked;
