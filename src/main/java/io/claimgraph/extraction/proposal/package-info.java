/** Reads who puts forward, plans or demands which policy or course of public action. */
@NullMarked
package io.claimgraph.extraction.proposal;

import org.jspecify.annotations.NullMarked;
