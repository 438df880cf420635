package io.claimgraph.language;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Undoes the breaks of a text whose lines have been cut at a width: within a sentence they are spaces. A text has been cut so
 * where no line is longer than print allows and several of the widest ones end in the middle of a sentence. Linear.
 */
final class LineWraps {
    /** In columns; paragraphs that have not been cut are longer. */
    private static final int WIDEST = 240;

    private static final int NARROWEST = 60;
    private static final int LEAST = 4;

    /** In percent of the widest line, with the word that did not go into it: letters differ in width. */
    private static final int FULL = 80;

    /** What begins an item, a heading or a caption. */
    private static final Pattern ITEM = Pattern.compile(
            "[\\s]*([□■○●◎◇◆▲△▶▷▸►◈※◦▪▫☞✓➊-➓①-⑳ㅇㆍ·*\\-–—<〈《【\\[#]|o\\s|[0-9]{1,2}[.)]\\s|[가-하][.)]\\s).*");

    /** What a sentence does not end in. */
    private static final String CLOSERS = ".?!:;…)]】〉》>”\"’'」』｣";

    private static final String PREDICATES = "다요까죠음함됨임";

    private LineWraps() {}

    /** The same text, of the same length, with spaces for the breaks within its sentences. */
    static String undone(String text) {
        int width = widest(text);
        if (width > WIDEST || width < NARROWEST) {
            return text;
        }
        BitSet breaks = new BitSet();
        int open = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (isFull(text, start, end, width) && goesOn(text, end + 1)) {
                breaks.set(end);
                open += isOpen(text, start, end) ? 1 : 0;
            }
            start = end + 1;
        }
        return open < LEAST ? text : joined(text, breaks);
    }

    private static String joined(String text, BitSet breaks) {
        StringBuilder joined = new StringBuilder(text);
        breaks.stream().forEach(at -> joined.setCharAt(at, ' '));
        return joined.toString();
    }

    private static int widest(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length() && widest <= WIDEST; i++) {
            width = text.charAt(i) == '\n' ? 0 : width + columns(text.charAt(i));
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** Whether the first word of the next line would not have gone into a line. */
    private static boolean isFull(String text, int start, int end, int widest) {
        int word = end + 1;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        int wordEnd = word;
        while (wordEnd < text.length() && !Spaces.isSpace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return (width(text, start, end) + width(text, word, wordEnd)) * 100 >= widest * FULL;
    }

    private static int width(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += columns(text.charAt(i));
        }
        return width;
    }

    /** Syllables and ideographs are twice as wide as letters. */
    private static int columns(char c) {
        return c >= '\u1100' ? 2 : 1;
    }

    /** Whether a line ends in the middle of a sentence. */
    private static boolean isOpen(String text, int start, int end) {
        int last = end - 1;
        while (last > start && Spaces.isSpace(text.charAt(last))) {
            last--;
        }
        return last > start && CLOSERS.indexOf(text.charAt(last)) < 0 && PREDICATES.indexOf(text.charAt(last)) < 0;
    }

    /** Whether a line with words begins at an offset that is no item of a list. */
    private static boolean goesOn(String text, int start) {
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return !line.isBlank() && !ITEM.matcher(line).matches();
    }
}
