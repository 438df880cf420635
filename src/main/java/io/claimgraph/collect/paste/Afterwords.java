package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import java.util.List;

/**
 * Marks what a page prints below the reporter's name or the copyright line that ends an article: the reporter's profile,
 * counters, appeals, titles of other articles. Reports are written in the plain form ('…했다.'), appeals in the polite one.
 */
final class Afterwords {
    /** An article holds at least this many times the running text of what stands below it. */
    private static final int MIN_RATIO = 2;

    private static final int MAX_APPEAL = 60;

    private Afterwords() {}

    static void mark(List<Part> parts) {
        int end = end(parts);
        if (end < 0 || prose(parts.subList(0, end)) <= MIN_RATIO * prose(parts.subList(end, parts.size()))) {
            return;
        }
        parts.subList(end, parts.size()).stream().filter(Part::isOpen).forEach(part -> part.as(Kind.FURNITURE));
    }

    /** The first line of debris after which no sentence of a report comes; -1 without one. */
    private static int end(List<Part> parts) {
        int end = -1;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part.isOpen() && mayBeReport(part.text())) {
                break;
            }
            if (part.kind() == Kind.BYLINE || part.kind() == Kind.FURNITURE) {
                end = i;
            }
        }
        return end;
    }

    /** Also what a broadcast says politely: at length, or in somebody's words. */
    private static boolean mayBeReport(String text) {
        return Prose.endsPlainDeclarative(text)
                || (Prose.isProse(text)
                        && (text.length() > MAX_APPEAL || text.indexOf('"') >= 0 || text.indexOf('“') >= 0));
    }

    private static int prose(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.isOpen() && part.isProse())
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
