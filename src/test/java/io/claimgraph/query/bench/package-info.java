@NullMarked
package io.claimgraph.query.bench;

import org.jspecify.annotations.NullMarked;
