@NullMarked
package io.claimgraph.collect.feed;

import org.jspecify.annotations.NullMarked;
