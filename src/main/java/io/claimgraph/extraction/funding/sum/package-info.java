/** Finds the sums that may be funding, and what the words beside each say of it alone. */
@NullMarked
package io.claimgraph.extraction.funding.sum;

import org.jspecify.annotations.NullMarked;
