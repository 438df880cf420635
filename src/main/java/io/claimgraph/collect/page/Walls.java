package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.GlobSet;

/** Tells the notice of a wall, which asks for consent, a log-in or a browser, from an article about such things. */
final class Walls {
    /** Longer texts are read as articles, whatever they are about. */
    private static final int MAX_LENGTH = 1_500;

    private static final double MIN_SHARE = 0.5;

    private final GlobSet notices = GlobSet.of("page/walls.txt");

    /** Whether a body is short and at least half of it, counted by paragraphs, asks for such a thing. */
    boolean isWall(Body body) {
        int length = body.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        int asking = body.paragraphs().stream()
                .filter(paragraph -> notices.matches(Glob.squeeze(paragraph)))
                .mapToInt(String::length)
                .sum();
        return asking >= MIN_SHARE * length;
    }
}
