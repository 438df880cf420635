/** The extractor for Korean: runs the stages in their order. */
@NullMarked
package io.claimgraph.extraction.korean;

import org.jspecify.annotations.NullMarked;
