@NullMarked
package io.claimgraph.collect.fetch;

import org.jspecify.annotations.NullMarked;
