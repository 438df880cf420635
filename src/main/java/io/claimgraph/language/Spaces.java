package io.claimgraph.language;

/** Tells white space, with the kinds that pages use to hold words together or apart and that Java counts otherwise. */
public final class Spaces {
    private Spaces() {}

    /** Whether a character separates words: white space, no-break and zero-width spaces. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || (c > '~'
                        && !(c >= '가' && c <= '힣')
                        && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF'));
    }
}
