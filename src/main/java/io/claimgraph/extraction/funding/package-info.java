/** Reads who gives, invests, budgets or raises how much money for what. */
@NullMarked
package io.claimgraph.extraction.funding;

import org.jspecify.annotations.NullMarked;
