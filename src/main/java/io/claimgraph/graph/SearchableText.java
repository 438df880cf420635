package io.claimgraph.graph;

import java.lang.Character.UnicodeScript;

/**
 * The form of a text that goes into the full-text indexes, and that a search has to be put in as well.
 *
 * <p>The {@code cjk} analyzer makes one token of a word that mixes Latin letters or digits with Hangul ({@code 국가AI컴퓨팅센터를}),
 * so that neither half of it would be found. A space at each change of script gives the bigrams of every part.
 */
public final class SearchableText {
    private SearchableText() {}

    /** The text with a space between a Latin letter or digit and a Hangul, Han or Kana character next to it. */
    public static String of(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + text.length() / 16);
        Width before = Width.OTHER;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            Width here = Width.of(character);
            if (here.meets(before)) {
                spaced.append(' ');
            }
            spaced.appendCodePoint(character);
            before = here;
            i += Character.charCount(character);
        }
        return spaced.toString();
    }

    /** Whether the analyzer cuts a character into bigrams with its neighbours. */
    public static boolean isCutIntoBigrams(int codePoint) {
        return Width.of(codePoint) == Width.WIDE;
    }

    private enum Width {
        NARROW,
        WIDE,
        OTHER;

        static Width of(int character) {
            if (!Character.isLetterOrDigit(character)) {
                return OTHER;
            }
            UnicodeScript script = UnicodeScript.of(character);
            return switch (script) {
                case HANGUL, HAN, HIRAGANA, KATAKANA -> WIDE;
                default -> NARROW;
            };
        }

        boolean meets(Width other) {
            return this != OTHER && other != OTHER && this != other;
        }
    }
}
