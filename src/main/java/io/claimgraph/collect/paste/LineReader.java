package io.claimgraph.collect.paste;

import io.claimgraph.article.Span;
import io.claimgraph.article.Zone.Kind;
import io.claimgraph.collect.lexicon.Outlets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paste into lines, and lines into parts where debris and body share one, and marks what a line alone tells. */
final class LineReader {
    private static final int MAX_SLOGAN = 50;
    private static final int MAX_OUTLET = 10;

    private final Outlets outlets;
    private final FurnitureRule furniture = new FurnitureRule();
    private final TimeRule times = new TimeRule();
    private final BylineRule bylines;
    private final CaptionRule captions;

    LineReader(Outlets outlets, Credits credits) {
        this.outlets = outlets;
        this.bylines = new BylineRule(outlets);
        this.captions = new CaptionRule(credits, bylines);
    }

    List<Part> read(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Part line = Part.of(text, start, end);
            if (line.span().length() > 0) {
                addLine(text, line, parts);
            }
            start = end + 1;
        }
        return parts;
    }

    private void addLine(String text, Part line, List<Part> parts) {
        int prefix = bylines.prefixLength(line.text());
        if (mark(line, prefix)) {
            parts.add(line);
            return;
        }
        int tail = tail(line.text());
        if (prefix == 0 && tail == line.text().length()) {
            parts.add(line);
        } else {
            addCut(text, line.span(), prefix, tail, parts);
        }
    }

    /** Adds what a line begins with, what it ends with from an index on, and the body between them. */
    private void addCut(String text, Span line, int prefix, int tail, List<Part> parts) {
        int start = line.start();
        int end = line.end();
        int bodyStart = start + prefix;
        int bodyEnd = start + tail;
        add(Part.of(text, start, bodyStart).as(Kind.BYLINE), parts);
        if (bodyStart < bodyEnd) {
            add(Part.of(text, bodyStart, bodyEnd), parts);
            Part rest = Part.of(text, bodyEnd, end);
            if (!mark(rest, bylines.prefixLength(rest.text()))) {
                rest.as(Kind.CAPTION);
            }
            add(rest, parts);
        } else {
            add(Part.of(text, bodyStart, end), parts);
        }
    }

    private static void add(Part part, List<Part> parts) {
        if (part.span().length() > 0) {
            parts.add(part);
        }
    }

    /** Where a by-line or caption at the end of the line begins, else the end. */
    private int tail(String line) {
        int byline = bylines.tailStart(line);
        int caption = captions.tailStart(line);
        int tail = caption >= 0 ? caption : byline;
        return tail < 0 ? line.length() : tail;
    }

    /** @param prefix the length of the by-line that it begins with */
    private boolean mark(Part line, int prefix) {
        if (prefix == line.text().length()) {
            line.as(Kind.BYLINE);
        } else if (captions.isCaption(line)) {
            line.as(Kind.CAPTION);
        } else if (times.isTime(line)
                || bylines.isByline(line.text())
                || EnglishByline.isByline(line.text())
                || isOutlet(line.text())) {
            line.as(Kind.BYLINE);
        } else if (furniture.isFurniture(line)) {
            line.as(Kind.FURNITURE);
        }
        return !line.isOpen();
    }

    private static boolean isWord(String line) {
        return line.chars().allMatch(Character::isLetterOrDigit);
    }

    /** '한결경제', '[한결경제 스타트업 전문 미디어]'. */
    private boolean isOutlet(String line) {
        if (outlets.named(line).isPresent()
                || (line.length() <= MAX_OUTLET && isWord(line) && outlets.looksLikeOutlet(line))) {
            return true;
        }
        int space = line.indexOf(' ');
        return line.length() <= MAX_SLOGAN
                && line.startsWith("[")
                && line.endsWith("]")
                && space > 0
                && outlets.named(line.substring(1, space)).isPresent();
    }
}
