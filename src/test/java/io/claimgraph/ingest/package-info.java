@NullMarked
package io.claimgraph.ingest;

import org.jspecify.annotations.NullMarked;
