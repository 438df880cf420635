/** Cuts Korean text into morphemes: dictionary and costs are Nori's, the search for the best cut is claimgraph's own. */
@NullMarked
package io.claimgraph.language.morphology;

import org.jspecify.annotations.NullMarked;
