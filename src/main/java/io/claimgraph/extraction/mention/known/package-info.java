/** Takes over names that the lexicon holds or that the trained model recognises. */
@NullMarked
package io.claimgraph.extraction.mention.known;

import org.jspecify.annotations.NullMarked;
