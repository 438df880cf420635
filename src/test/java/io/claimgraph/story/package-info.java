@NullMarked
package io.claimgraph.story;

import org.jspecify.annotations.NullMarked;
