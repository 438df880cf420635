package io.claimgraph.language;

/** Tells the language of a text by its script. Thread-safe. */
public final class LanguageDetector {
    /** Tag of a language that could not be told (BCP 47). */
    public static final String UNDETERMINED = "und";

    /** Korean needs this share of hangul among the letters: names and quotations in other scripts are common. */
    private static final double KOREAN_SHARE = 0.3;

    /** BCP 47 tag of the text's main language: {@code ko}, {@code en} or {@link #UNDETERMINED}. */
    public String detect(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return UNDETERMINED;
        }
        long hangul = text.codePoints().filter(LanguageDetector::isHangul).count();
        if (hangul >= KOREAN_SHARE * letters) {
            return "ko";
        }
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin > letters / 2 ? "en" : UNDETERMINED;
    }

    private static boolean isHangul(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }
}
