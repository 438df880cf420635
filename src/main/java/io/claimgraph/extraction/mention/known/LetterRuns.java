package io.claimgraph.extraction.mention.known;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.text.Body;

/** Runs of letters without a blank, which may be as long as the text. */
final class LetterRuns {
    /** In characters; no word of the language is as long. */
    private static final int LONGEST_WORD = 60;

    private LetterRuns() {}

    /** Where the last word begins of those between two offsets. */
    static int lastWordStart(String text, int from, int end) {
        int start = end;
        while (start > from && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** Whether no end of the word is near on one side of a name: such a run is no word, and not to be walked through for each name. */
    static boolean isEndless(String text, Span name) {
        return isOfLetters(text, name.start() - LONGEST_WORD, name.start())
                || isOfLetters(text, name.end(), name.end() + LONGEST_WORD);
    }

    private static boolean isOfLetters(String text, int from, int end) {
        if (from < 0 || end > text.length()) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (!Body.isWordCharacter(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** '다온 X7': a name with the number of a model behind it is that of a thing. */
    static boolean endInModel(String text, Span span) {
        int last = lastWordStart(text, span.start(), span.end());
        return last > span.start()
                && Character.isUpperCase(text.charAt(last))
                && Character.isDigit(text.charAt(span.end() - 1));
    }
}
