/** The stakeholders and policies of one article and every place that names or refers to them. */
@NullMarked
package io.claimgraph.extraction.mention;

import org.jspecify.annotations.NullMarked;
