/** Words in marks: which are somebody's, and how much of their sentence is said with them. */
@NullMarked
package io.claimgraph.extraction.attribution.quotation;

import org.jspecify.annotations.NullMarked;
