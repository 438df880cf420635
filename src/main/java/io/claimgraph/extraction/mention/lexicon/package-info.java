/** What is known of names beforehand: the tables of names, posts and places, and what endings, syllables and letters tell. */
@NullMarked
package io.claimgraph.extraction.mention.lexicon;

import org.jspecify.annotations.NullMarked;
