/** Learns from examples what traits are worth, and weighs candidates by it. */
@NullMarked
package io.claimgraph.extraction.learning;

import org.jspecify.annotations.NullMarked;
