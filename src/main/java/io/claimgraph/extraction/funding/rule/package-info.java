/** The rules, each one way in which Korean news says who pays what. */
@NullMarked
package io.claimgraph.extraction.funding.rule;

import org.jspecify.annotations.NullMarked;
