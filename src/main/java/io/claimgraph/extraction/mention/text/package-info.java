/** The words of an article's body with their morphemes, and where its sentences say that somebody speaks. */
@NullMarked
package io.claimgraph.extraction.mention.text;

import org.jspecify.annotations.NullMarked;
