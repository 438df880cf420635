/** Decides which real stakeholder or policy each name of an article stands for. */
@NullMarked
package io.claimgraph.resolution;

import org.jspecify.annotations.NullMarked;
