package io.claimgraph.extraction.mention.post;

import io.claimgraph.extraction.mention.text.Body;

/** The marks and brackets that stand between a name and what follows it. */
final class NameMarks {
    private static final String NAME_CLOSERS = "」』》〉";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_GLOSS = 20;

    private NameMarks() {}

    /**
     * Where the mark ends that closes a name ('「마누엘 소토(Manuel Soto)」 | 칠레 장관', 'Manuel Soto(마누엘 소토) | 칠레 장관'): the offset
     * itself where none stands.
     */
    static int afterMark(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        char mark = text.charAt(at);
        if (mark == ')') {
            int open = openBefore(text, at);
            return open > 0 && isLatin(text.charAt(open - 1)) ? at + 1 : at;
        }
        return NAME_CLOSERS.indexOf(mark) >= 0 ? at + 1 : at;
    }

    /** 'DS(반도체)|사업부장': where a word ends that goes on behind what explains its letters. */
    static int overBracket(String text, int end) {
        if (end == 0 || !text.startsWith("(", end) || !isLatin(text.charAt(end - 1))) {
            return end;
        }
        int close = text.indexOf(')', end, Math.min(text.length(), end + LONGEST_GLOSS));
        return close > 0 && close + 1 < text.length() && Body.isWordCharacter(text, close + 1)
                ? NameEnds.wordEnd(text, close + 1)
                : end;
    }

    /** Where the bracket opens that closes at an offset; -1 if it is too far away. */
    private static int openBefore(String text, int close) {
        int least = Math.max(0, close - LONGEST_NAME);
        for (int i = close - 1; i >= least; i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
