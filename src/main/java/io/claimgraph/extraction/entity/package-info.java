/** Judges which of the names that were found in an article are its entities, by a table that was learnt from annotated articles. */
@NullMarked
package io.claimgraph.extraction.entity;

import org.jspecify.annotations.NullMarked;
