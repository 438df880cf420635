package io.claimgraph.collect;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Where text enters, checked and normalised once: in Unicode form NFC, with {@code \n} as the only line end, a space for each
 * control character, no byte order mark and U+FFFD for each unpaired surrogate. Everything else stays as it came.
 */
final class Door {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** As in the stream-safe text format of UAX #15: reordering a longer run of marks takes time quadratic in it. */
    private static final int MAX_MARKS = 30;

    /** No character before it is a mark that combines with another. */
    private static final char FIRST_MARK = '\u0300';

    /** Dashes, quotation marks and dots, '‐' to '‧'. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_DOT = '\u2027';

    /** Marks and brackets of CJK texts, '、' to '】'. */
    private static final char FIRST_CJK_MARK = '\u3001';

    private static final char LAST_CJK_BRACKET = '\u3011';

    private Door() {}

    /** A text that must be there and hold letters. */
    static String required(String field, String raw) {
        check(field, raw);
        String text = normalise(raw);
        if (!hasLetters(text)) {
            throw new UnreadableSubmissionException(field, field + " has no letters");
        }
        return text;
    }

    /** Refuses what is blank or too large. */
    static void check(String field, String raw) {
        checkLength(field, raw, ArticleReader.MAX_CHARACTERS);
        if (raw.isBlank()) {
            throw new UnreadableSubmissionException(field, field + " is blank");
        }
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** A line of metadata that may be missing; a blank one is. */
    static @Nullable String optional(String field, @Nullable String raw) {
        if (raw == null) {
            return null;
        }
        checkLength(field, raw, ArticleReader.MAX_FIELD_CHARACTERS);
        String line = normalise(raw).replace('\n', ' ').strip();
        return line.isEmpty() ? null : line;
    }

    private static void checkLength(String field, String raw, int limit) {
        if (raw.length() > limit) {
            throw new UnreadableSubmissionException(
                    field, "%s has %,d characters; the limit is %,d".formatted(field, raw.length(), limit));
        }
    }

    /** The text in the form that the rest of the program relies on. */
    static String normalise(String raw) {
        return compose(isClean(raw) ? raw : cleaned(raw));
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == BYTE_ORDER_MARK || clean(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                text.append(c).append(raw.charAt(++i));
            } else {
                text.append(clean(c));
            }
        }
        return text.toString();
    }

    /** Of the kinds of spaces that pages use, no-break ones among them, a plain space is left, so that only that is looked for. */
    private static char clean(char c) {
        if (c == '\n' || c == '\t' || isHangulSyllable(c)) {
            return c;
        }
        if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
            return '\n';
        }
        if (Character.isSurrogate(c)) {
            return REPLACEMENT;
        }
        return Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
    }

    /** Most of a Korean text, and told faster than by its properties. */
    private static boolean isHangulSyllable(char c) {
        return c >= '가' && c <= '힣';
    }

    private static String compose(String text) {
        return isComposed(text) ? text : composed(text);
    }

    /** Whether a text is sure to be in form NFC, as most Korean ones are: nothing in it combines with anything. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = c < FIRST_MARK
                    || isHangulSyllable(c)
                    || (c >= FIRST_DASH && c <= LAST_DOT)
                    || (c >= FIRST_CJK_MARK && c <= LAST_CJK_BRACKET);
            if (!alone) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        int start = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
            if (marks == MAX_MARKS) {
                composed.append(Normalizer.normalize(text.substring(start, i + 1), Normalizer.Form.NFC));
                start = i + 1;
                marks = 0;
            }
        }
        if (start == 0) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return composed.append(Normalizer.normalize(text.substring(start), Normalizer.Form.NFC))
                .toString();
    }

    /** Marks beyond the basic plane come as surrogates and count as marks here, which only cuts in more places. */
    private static boolean isMark(char c) {
        return c >= FIRST_MARK
                && !isHangulSyllable(c)
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
