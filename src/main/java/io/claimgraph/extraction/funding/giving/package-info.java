/** Money that somebody gives or sets aside, by a verb of giving, and who does where the sentence does not put it first. */
@NullMarked
package io.claimgraph.extraction.funding.giving;

import org.jspecify.annotations.NullMarked;
