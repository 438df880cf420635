/** Finds the article in a web page: the text of its body, its headline and who published it when. */
@NullMarked
package io.claimgraph.collect.page;

import org.jspecify.annotations.NullMarked;
