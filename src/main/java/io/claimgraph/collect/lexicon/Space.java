package io.claimgraph.collect.lexicon;

/** White space as pages use it: also the no-break, zero-width and ideographic ones. */
public final class Space {
    private Space() {}

    /** Whether a character takes room without showing anything, or takes no room at all. */
    public static boolean isSpace(char c) {
        return isWhite(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Whether a character is white space by Unicode. */
    public static boolean isWhite(char c) {
        return !isHangul(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Most of a Korean text, and told faster than by its properties. */
    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
