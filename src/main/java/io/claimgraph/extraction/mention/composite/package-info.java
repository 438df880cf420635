/** Puts names together that stand side by side and name one body. */
@NullMarked
package io.claimgraph.extraction.mention.composite;

import org.jspecify.annotations.NullMarked;
