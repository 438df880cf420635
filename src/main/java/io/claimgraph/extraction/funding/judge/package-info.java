/** Who most likely gives a sum that no rule understands, by a table of weights. */
@NullMarked
package io.claimgraph.extraction.funding.judge;

import org.jspecify.annotations.NullMarked;
