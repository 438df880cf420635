package io.claimgraph.language;

import java.lang.Character.UnicodeScript;

/** Tells the language of a text by its script. Thread-safe. */
public final class LanguageDetector {
    /** Tag of a language that could not be told (BCP 47). */
    public static final String UNDETERMINED = "und";

    /** Korean needs this share of hangul among the letters: names and quotations in other scripts are common. */
    private static final double KOREAN_SHARE = 0.3;

    /** BCP 47 tag of the text's main language: {@code ko}, {@code en} or {@link #UNDETERMINED}. */
    public String detect(String text) {
        int letters = 0;
        int hangul = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isHangulSyllable(c)) {
                letters++;
                hangul++;
            } else if (c > ' ') {
                UnicodeScript script = UnicodeScript.of(c);
                boolean letter = Character.isLetter(c);
                letters += letter ? 1 : 0;
                hangul += script == UnicodeScript.HANGUL ? 1 : 0;
                latin += letter && script == UnicodeScript.LATIN ? 1 : 0;
            }
        }
        if (letters == 0) {
            return UNDETERMINED;
        }
        if (hangul >= KOREAN_SHARE * letters) {
            return "ko";
        }
        return latin > letters / 2 ? "en" : UNDETERMINED;
    }

    /** Most of a Korean text, and told faster than by its script. */
    private static boolean isHangulSyllable(int c) {
        return c >= '가' && c <= '힣';
    }
}
