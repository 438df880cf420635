@NullMarked
package io.claimgraph.cli.evaluate;

import org.jspecify.annotations.NullMarked;
