@NullMarked
package io.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
