package io.claimgraph.language.morphology;

import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.ko.dict.CharacterDefinition;

/** How far a word reaches that the dictionary does not hold: characters of one script, of marks or of digits. Not thread-safe. */
final class UnknownWords {
    private static final int LONGEST = 1024;

    /** The dot in the middle ('ㆍ') is a letter to Unicode, and a mark to newspapers. */
    private static final char ARAEA = '\u318D';

    private final CharacterDefinition characters;
    private int characterClass;

    UnknownWords(CharacterDefinition characters) {
        this.characters = characters;
    }

    /** Whether a word that begins with a character may be unknown even where the dictionary holds words: of Latin letters, digits and the like. */
    boolean standBesideKnown(char first) {
        return characters.isInvoke(first);
    }

    /** Where the unknown word ends that begins at an offset. */
    int end(char[] text, int at) {
        char first = text[at];
        characterClass = characters.getCharacterClass(first);
        if (!characters.isGroup(first)) {
            return at + 1;
        }
        UnicodeScript script = UnicodeScript.of(first);
        boolean mark = isMark(first);
        boolean digit = Character.isDigit(first);
        int end = at + 1;
        int limit = Math.min(text.length, at + LONGEST);
        while (end < limit) {
            char c = text[end];
            UnicodeScript other = UnicodeScript.of(c);
            if (!goTogether(script, other, c)
                    || isMark(c) != mark
                    || Character.isDigit(c) != digit
                    || !characters.isGroup(c)) {
                break;
            }
            if (isNeutral(script) && !isNeutral(other)) {
                script = other;
                characterClass = characters.getCharacterClass(c);
            }
            end++;
        }
        return end;
    }

    /** The class of the characters of the word that was looked at last. */
    int characterClass() {
        return characterClass;
    }

    private static boolean goTogether(UnicodeScript script, UnicodeScript other, char c) {
        return script == other
                || isNeutral(script)
                || isNeutral(other)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isNeutral(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private static boolean isMark(char c) {
        return c == ARAEA
                || switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
