package io.claimgraph.collect.lexicon;

/** White space as pages use it: also the no-break, zero-width and ideographic ones. */
public final class Space {
    private Space() {}

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
