package io.claimgraph.cli.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share or a score to three digits. */
final class Figure {
    private static final int DIGITS = 3;

    private Figure() {}

    /** Rounds the number's exact binary value half to even, as C's {@code printf} does and Java's does not. */
    static String of(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With its sign, of a difference. */
    static String difference(double value) {
        String figure = of(value);
        return figure.startsWith("-") ? figure : "+" + figure;
    }
}
