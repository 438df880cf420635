package io.claimgraph.collect.paste;

import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.Space;
import org.jspecify.annotations.Nullable;

/** A line of a paste or a piece of one, and what it has been found to be, if anything yet. */
final class Part {
    /** Lines longer than this are prose: no rule but those for the ends of a line looks at them. */
    static final int MAX_DEBRIS = 300;

    private final Span span;
    private final String text;
    private final String squeezed;
    private Zone.@Nullable Kind kind;

    Part(Span span, String text) {
        this.span = span;
        this.text = text;
        this.squeezed = text.length() <= MAX_DEBRIS ? Glob.squeeze(text) : "";
    }

    /** The part of a text at a span, without white space around it. */
    static Part of(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Space.isWhite(text.charAt(from))) {
            from++;
        }
        while (to > from && Space.isWhite(text.charAt(to - 1))) {
            to--;
        }
        return new Part(new Span(from, to), text.substring(from, to));
    }

    Part as(Zone.Kind newKind) {
        kind = newKind;
        return this;
    }

    Span span() {
        return span;
    }

    String text() {
        return text;
    }

    /** The text in small letters without white space; empty if it is too long to be debris. */
    String squeezed() {
        return squeezed;
    }

    Zone.@Nullable Kind kind() {
        return kind;
    }

    boolean isOpen() {
        return kind == null;
    }

    boolean isLong() {
        return text.length() > MAX_DEBRIS;
    }

    /** Whether there is hangul in it. */
    boolean isKorean() {
        for (int i = 0; i < squeezed.length(); i++) {
            if (squeezed.charAt(i) >= '가' && squeezed.charAt(i) <= '힣') {
                return true;
            }
        }
        return false;
    }

    /** Whether it reads as a sentence or several, so is taken for body unless something speaks against it. */
    boolean isProse() {
        return Prose.isProse(text);
    }
}
