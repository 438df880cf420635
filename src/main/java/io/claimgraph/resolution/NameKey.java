package io.claimgraph.resolution;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a name is matched by: its letters and digits, without case, width, spaces and marks, within a family.
 *
 * @param family what kind of entity bears it
 * @param letters the letters and digits, at least one
 */
public record NameKey(EntityFamily family, String letters) implements Comparable<NameKey> {
    /** The letters and digits of a text in Unicode form NFKC and lower case; empty where there are none. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The key as it is stored. */
    public String value() {
        return family + ":" + letters;
    }

    @Override
    public int compareTo(NameKey other) {
        return value().compareTo(other.value());
    }
}
