package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Space;

/** Tells sentences from headlines, labels and lists by how they end. */
final class Prose {
    private static final String CLOSERS = "\"'”’」』»)]}>】〉》";
    private static final String ENDERS = ".?!。";

    /** A line as long as this is prose even without a sentence's end. */
    private static final int LONG = 120;

    private Prose() {}

    static boolean isProse(String text) {
        return text.length() >= LONG || endsSentence(text) || text.contains("다. ");
    }

    /** Whether the text ends as a sentence does, a quotation mark or bracket after it or not. */
    static boolean endsSentence(String text) {
        int last = lastLetterIndex(text);
        return last > 0 && ENDERS.indexOf(text.charAt(last)) >= 0 && text.charAt(last - 1) != '.';
    }

    /** Whether the text ends in the plain declarative that Korean reports are written in ('…했다.'), not the polite one. */
    static boolean endsPlainDeclarative(String text) {
        int last = lastLetterIndex(text);
        return last > 1 && text.charAt(last) == '.' && text.charAt(last - 1) == '다' && text.charAt(last - 2) != '니';
    }

    /** How many sentences end inside the text, counted no further than {@code limit}. */
    static int sentences(String text, int limit) {
        int count = 0;
        for (int at = text.indexOf("다."); at >= 0 && count < limit; at = text.indexOf("다.", at + 2)) {
            count++;
        }
        return count;
    }

    private static int lastLetterIndex(String text) {
        int last = text.length() - 1;
        while (last > 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Space.isSpace(text.charAt(last)))) {
            last--;
        }
        return last;
    }
}
