/** Clauses and things that are reported without marks: '…다고 밝혔다', '…할 것을 요구했다', 'X에 따르면 …다'. */
@NullMarked
package io.claimgraph.extraction.attribution.report;

import org.jspecify.annotations.NullMarked;
