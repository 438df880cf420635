package io.claimgraph.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written.
 *
 * @param end index after its last character
 * @param value null where it is left open ('수백억')
 * @param unit the smallest of 만, 억 and 조 in it, 1 where it has none: what '200억' lends to the '100' of '100~200억'
 * @param shorter the same without its last part after a space ('3억' of '3억 2'), which may belong to the next word
 */
record Numeral(
        int end,
        @Nullable BigDecimal value,
        long unit,
        @Nullable Numeral shorter) {}
