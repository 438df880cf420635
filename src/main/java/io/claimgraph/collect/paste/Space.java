package io.claimgraph.collect.paste;

/** White space as pages use it: also the no-break, zero-width and ideographic ones. */
final class Space {
    private Space() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
