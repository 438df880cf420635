/** The finders of bodies: firms, authorities, parties and groups, each by one way in which a text shows them. */
@NullMarked
package io.claimgraph.extraction.mention.body;

import org.jspecify.annotations.NullMarked;
