/** The word lists that tell how outlets and portals print their pages, and the patterns in them. */
@NullMarked
package io.claimgraph.collect.lexicon;

import org.jspecify.annotations.NullMarked;
