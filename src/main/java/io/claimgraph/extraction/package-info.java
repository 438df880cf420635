/** Finds who said, proposed and funded what in one article, each fact with its span, rule and confidence. */
@NullMarked
package io.claimgraph.extraction;

import org.jspecify.annotations.NullMarked;
