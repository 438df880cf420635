/** Who gives a sum: by name, by purse or fund, or by what the text is about. */
@NullMarked
package io.claimgraph.extraction.funding.giver;

import org.jspecify.annotations.NullMarked;
