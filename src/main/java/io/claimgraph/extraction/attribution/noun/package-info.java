/** Words that a noun of speech takes: '…다는 지적이 나왔다', '…라는 입장을 밝혔다'. */
@NullMarked
package io.claimgraph.extraction.attribution.noun;

import org.jspecify.annotations.NullMarked;
