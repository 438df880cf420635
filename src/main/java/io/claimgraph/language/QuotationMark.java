package io.claimgraph.language;

import io.claimgraph.language.Quotation.Style;
import org.jspecify.annotations.Nullable;

/** What a character does as a quotation mark. Titles in 《》 and 〈〉 are names, not speech, and no quotations. */
record QuotationMark(Style style, Shape shape) {
    /** Which way a mark faces by its shape. */
    enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    private static final QuotationMark DOUBLE_OPENING = new QuotationMark(Style.DOUBLE, Shape.OPENING);
    private static final QuotationMark DOUBLE_CLOSING = new QuotationMark(Style.DOUBLE, Shape.CLOSING);
    private static final QuotationMark DOUBLE_STRAIGHT = new QuotationMark(Style.DOUBLE, Shape.STRAIGHT);
    private static final QuotationMark SINGLE_OPENING = new QuotationMark(Style.SINGLE, Shape.OPENING);
    private static final QuotationMark SINGLE_CLOSING = new QuotationMark(Style.SINGLE, Shape.CLOSING);
    private static final QuotationMark SINGLE_STRAIGHT = new QuotationMark(Style.SINGLE, Shape.STRAIGHT);
    private static final QuotationMark CORNER_OPENING = new QuotationMark(Style.CORNER, Shape.OPENING);
    private static final QuotationMark CORNER_CLOSING = new QuotationMark(Style.CORNER, Shape.CLOSING);

    static @Nullable QuotationMark of(char c) {
        return switch (c) {
            case '“', '„', '〝' -> DOUBLE_OPENING;
            case '”', '〞', '〟' -> DOUBLE_CLOSING;
            case '"', '＂', '‟', '″' -> DOUBLE_STRAIGHT;
            case '‘', '‚' -> SINGLE_OPENING;
            case '’' -> SINGLE_CLOSING;
            case '\'', '＇', '‛', '′', '`', '´' -> SINGLE_STRAIGHT;
            case '「', '『', '｢' -> CORNER_OPENING;
            case '」', '』', '｣' -> CORNER_CLOSING;
            default -> null;
        };
    }
}
