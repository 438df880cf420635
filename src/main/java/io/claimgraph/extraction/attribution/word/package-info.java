/** A sentence as words, and what the particles, endings and marks of a word tell. */
@NullMarked
package io.claimgraph.extraction.attribution.word;

import org.jspecify.annotations.NullMarked;
