/** Plain values: an article, its zones, spans of its text and the evidence read from them. */
@NullMarked
package io.claimgraph.article;

import org.jspecify.annotations.NullMarked;
