/** Learns from annotated articles. */
@NullMarked
package io.claimgraph.cli.train;

import org.jspecify.annotations.NullMarked;
