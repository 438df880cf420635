/** Measures how fast articles are read. */
@NullMarked
package io.claimgraph.cli.benchmark;

import org.jspecify.annotations.NullMarked;
