package io.claimgraph.language;

/** What the neighbours of a quotation mark say about it. */
final class MarkContext {
    /** Particles that follow a quotation without a space, by their first syllables. */
    private static final String[] QUOTATIVES = {"라", "이라", "고", "며", "면서", "는", "란", "이란", "하"};

    private MarkContext() {}

    /** Whether it can begin a quotation: words follow it at once. */
    static boolean facesRight(String text, int at, int end) {
        if (at + 1 >= end || !beginsWords(text.charAt(at + 1))) {
            return false;
        }
        return at == 0 || !isWord(text.charAt(at - 1)) || !quotativeFollows(text, at, end);
    }

    /** Whether a letter stands right before it: no quotation that is under way is begun there once more. */
    static boolean followsLetter(String text, int at) {
        return at > 0 && isWord(text.charAt(at - 1));
    }

    /** Whether it can end a quotation: words precede it at once, or a comma that some writers put before the mark ({@code "…다,"고}). */
    static boolean facesLeft(String text, int at, int end) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Spaces.isSpace(before)) {
            return false;
        }
        boolean wordFollows = at + 1 < end && isWord(text.charAt(at + 1));
        boolean commaWithin = before == ',' && quotativeFollows(text, at, end);
        return "([{<,=:".indexOf(before) < 0 || !wordFollows || commaWithin;
    }

    /** Whether a quotative particle follows the mark: what stands before it was a quotation. */
    static boolean quotativeFollows(String text, int at, int end) {
        for (String quotative : QUOTATIVES) {
            if (at + 1 + quotative.length() <= end && text.startsWith(quotative, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands for something left out: {@code it's}, {@code '24년}, {@code 5'10}. */
    static boolean isApostrophe(String text, int at, int end) {
        QuotationMark mark = QuotationMark.of(text.charAt(at));
        if (mark == null || mark.style() != Quotation.Style.SINGLE) {
            return false;
        }
        boolean wordBefore = at > 0 && isLatinOrDigit(text.charAt(at - 1));
        boolean wordAfter = at + 1 < end && isLatinOrDigit(text.charAt(at + 1));
        return wordBefore ? wordAfter : isYear(text, at + 1, end);
    }

    private static boolean isYear(String text, int from, int end) {
        return from + 2 < end
                && Character.isDigit(text.charAt(from))
                && Character.isDigit(text.charAt(from + 1))
                && ".)년~∼-,".indexOf(text.charAt(from + 2)) >= 0;
    }

    private static boolean beginsWords(char c) {
        return isWord(c) || "(<[〈《{#@…·‘'“\"「『+-−△▲".indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isLatinOrDigit(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
