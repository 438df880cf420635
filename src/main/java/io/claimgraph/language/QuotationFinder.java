package io.claimgraph.language;

import io.claimgraph.article.Span;
import io.claimgraph.language.Quotation.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a text. Marks of one family close each other, since outlets mix their shapes; the way a
 * straight mark faces is read from its neighbours. A mark without a partner is passed over. Linear in the text's length.
 */
final class QuotationFinder {
    private final String text;
    private final int end;
    private final Deque<Opener> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private record Opener(int at, Style style) {}

    private QuotationFinder(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The quotations within a stretch of text, by their start. */
    static List<Quotation> find(String text, Span stretch) {
        QuotationFinder finder = new QuotationFinder(text, stretch.end());
        for (int i = stretch.start(); i < stretch.end(); i++) {
            finder.read(i);
        }
        return withDepths(finder.found);
    }

    private void read(int at) {
        QuotationMark mark = QuotationMark.of(text.charAt(at));
        if (mark != null) {
            readMark(at, mark);
        } else if (text.charAt(at) == '\n') {
            endParagraph(at);
        }
    }

    private void readMark(int at, QuotationMark mark) {
        if (MarkContext.isApostrophe(text, at, end)) {
            return;
        }
        boolean isOpen = isOpen(mark.style());
        boolean opens = opens(at, mark, isOpen);
        if (!opens && isOpen) {
            close(at, mark.style());
        } else if (opens) {
            forget(mark.style());
            open.push(new Opener(at, mark.style()));
        } else if (MarkContext.quotativeFollows(text, at, end) && !open.isEmpty()) {
            close(at, open.element().style());
        }
    }

    /** Whether the mark begins a quotation, given whether one of its family is under way. */
    private boolean opens(int at, QuotationMark mark, boolean isOpen) {
        boolean facesRight = MarkContext.facesRight(text, at, end);
        boolean facesLeft = MarkContext.facesLeft(text, at, end);
        return switch (mark.shape()) {
            case OPENING -> !(isOpen && ((facesLeft && !facesRight) || MarkContext.followsLetter(text, at)));
            case CLOSING -> !isOpen && facesRight && !facesLeft;
            case STRAIGHT -> isOpen ? facesRight && !facesLeft : facesRight;
        };
    }

    private boolean isOpen(Style style) {
        for (Opener opener : open) {
            if (opener.style() == style) {
                return true;
            }
        }
        return false;
    }

    /** Drops the openers of a family that never found their closing mark, and what was opened inside them. */
    private void forget(Style style) {
        if (style == Style.DOUBLE && isOpen(style)) {
            while (open.pop().style() != style) {}
        } else {
            open.removeIf(opener -> opener.style() == style);
        }
    }

    private void close(int at, Style style) {
        Opener opener = open.pop();
        while (opener.style() != style) {
            opener = open.pop();
        }
        if (at > opener.at() + 1) {
            found.add(new Quotation(new Span(opener.at(), at + 1), opener.style(), 0));
        }
    }

    /** Only a quotation in double marks, and only one that does close in the next paragraph, runs on. */
    private void endParagraph(int at) {
        Opener outer = open.isEmpty() ? null : open.getLast();
        open.clear();
        if (outer != null && outer.style() == Style.DOUBLE && closesInNextParagraph(at)) {
            open.push(outer);
        }
    }

    private boolean closesInNextParagraph(int lineEnd) {
        int i = lineEnd;
        while (i < end && Spaces.isSpace(text.charAt(i))) {
            i++;
        }
        for (; i < end && text.charAt(i) != '\n'; i++) {
            QuotationMark mark = QuotationMark.of(text.charAt(i));
            if (mark != null && mark.style() == Style.DOUBLE) {
                return (mark.shape() != QuotationMark.Shape.OPENING || MarkContext.followsLetter(text, i))
                        && MarkContext.facesLeft(text, i, end)
                        && !MarkContext.facesRight(text, i, end);
            }
        }
        return false;
    }

    private static List<Quotation> withDepths(List<Quotation> found) {
        found.sort(Comparator.comparing(Quotation::span));
        Deque<Span> around = new ArrayDeque<>();
        List<Quotation> nested = new ArrayList<>(found.size());
        for (Quotation quotation : found) {
            while (!around.isEmpty()
                    && around.element().end() <= quotation.span().start()) {
                around.pop();
            }
            nested.add(new Quotation(quotation.span(), quotation.style(), around.size()));
            around.push(quotation.span());
        }
        return nested;
    }
}
