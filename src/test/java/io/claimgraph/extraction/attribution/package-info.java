@NullMarked
package io.claimgraph.extraction.attribution;

import org.jspecify.annotations.NullMarked;
