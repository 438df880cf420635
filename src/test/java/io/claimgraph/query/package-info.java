@NullMarked
package io.claimgraph.query;

import org.jspecify.annotations.NullMarked;
