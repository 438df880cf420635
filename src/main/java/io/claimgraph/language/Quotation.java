package io.claimgraph.language;

import io.claimgraph.article.Span;

/**
 * A stretch of text between a pair of quotation marks.
 *
 * @param span the words and both marks
 * @param style which marks they are
 * @param depth 0 for a quotation that stands in no other, 1 for one inside it, and so on
 */
public record Quotation(Span span, Style style, int depth) {
    /** Families of marks; marks of one family close each other, whatever their shape. */
    public enum Style {
        DOUBLE,
        SINGLE,
        CORNER
    }

    /** The words between the marks. */
    public Span content() {
        return new Span(span.start() + 1, span.end() - 1);
    }
}
