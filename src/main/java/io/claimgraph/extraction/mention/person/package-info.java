/** The finders of persons, each by one way in which a text shows that a name is a person's. */
@NullMarked
package io.claimgraph.extraction.mention.person;

import org.jspecify.annotations.NullMarked;
