/** Reads sentences as words with their particles and endings, and finds who a clause is about. */
@NullMarked
package io.claimgraph.extraction.clause;

import org.jspecify.annotations.NullMarked;
