/** Who gives which part of a sum that is told as a whole. */
@NullMarked
package io.claimgraph.extraction.funding.part;

import org.jspecify.annotations.NullMarked;
