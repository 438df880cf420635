/** The posts that an article gives its persons. */
@NullMarked
package io.claimgraph.extraction.affiliation;

import org.jspecify.annotations.NullMarked;
