/** What a rule reads, a sentence with its sources, and what it finds: words before their speaker is known. */
@NullMarked
package io.claimgraph.extraction.attribution.rule;

import org.jspecify.annotations.NullMarked;
