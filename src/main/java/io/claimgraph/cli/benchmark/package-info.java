/** Measures how fast articles are read, and how well copies are told from other articles. */
@NullMarked
package io.claimgraph.cli.benchmark;

import org.jspecify.annotations.NullMarked;
