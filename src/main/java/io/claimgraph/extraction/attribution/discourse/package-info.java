/** Who speaks where the sentence does not tell: by what the article says before and beside it. */
@NullMarked
package io.claimgraph.extraction.attribution.discourse;

import org.jspecify.annotations.NullMarked;
