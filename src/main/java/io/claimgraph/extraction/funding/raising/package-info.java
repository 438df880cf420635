/** Money that somebody raises, and whom it comes from. */
@NullMarked
package io.claimgraph.extraction.funding.raising;

import org.jspecify.annotations.NullMarked;
