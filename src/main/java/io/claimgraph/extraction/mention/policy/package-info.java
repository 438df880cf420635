/** The finders of policies, by marks, patterns and the last words of their names. */
@NullMarked
package io.claimgraph.extraction.mention.policy;

import org.jspecify.annotations.NullMarked;
