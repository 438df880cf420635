package io.claimgraph.explorer;

/** Names of places within pages. */
final class Links {
    private Links() {}

    /** Name of the place in an article's page where the characters {@code [start, end)} of its text begin. */
    static String anchor(int start, int end) {
        return "s-" + start + "-" + end;
    }
}
