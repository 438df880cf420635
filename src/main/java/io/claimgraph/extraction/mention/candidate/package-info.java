/** What finders of names share and what they find: candidates, of which the surest stand where they overlap. */
@NullMarked
package io.claimgraph.extraction.mention.candidate;

import org.jspecify.annotations.NullMarked;
