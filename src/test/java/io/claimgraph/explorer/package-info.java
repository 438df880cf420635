@NullMarked
package io.claimgraph.explorer;

import org.jspecify.annotations.NullMarked;
