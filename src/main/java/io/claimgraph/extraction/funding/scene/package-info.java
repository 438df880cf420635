/** What a rule reads, a sum in its sentence with what the article said before, and what it makes of it. */
@NullMarked
package io.claimgraph.extraction.funding.scene;

import org.jspecify.annotations.NullMarked;
