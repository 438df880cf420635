/** The verb that moves a sum, and what it moves the sum to. */
@NullMarked
package io.claimgraph.extraction.funding.verb;

import org.jspecify.annotations.NullMarked;
