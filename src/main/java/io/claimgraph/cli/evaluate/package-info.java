/** Measures extractions against articles that were annotated by hand. */
@NullMarked
package io.claimgraph.cli.evaluate;

import org.jspecify.annotations.NullMarked;
