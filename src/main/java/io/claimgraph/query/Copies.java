package io.claimgraph.query;

/** What a search shows of articles that are copies of one story, and of statements that are one claim. */
public enum Copies {
    ALL,
    /** The one of them that fits best. */
    ONE;

    /** One in so many hits is another story at least, or fewer hits are shown than asked for. */
    private static final int AMONG = 10;

    /** How many hits to look at to show some of them. */
    int among(int limit) {
        return this == ONE ? limit * AMONG : limit;
    }
}
