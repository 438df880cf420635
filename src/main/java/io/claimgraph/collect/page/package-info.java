/** Finds the article in a web page: the text of its body, its headline and who published it when. */
@NamedInterface("page")
@NullMarked
package io.claimgraph.collect.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
