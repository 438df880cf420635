package io.claimgraph.collect.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A pattern in which {@code *} stands for anything, matched without regard to white space and letter case, in time linear in
 * the text.
 */
public final class Glob {
    private static final int FOLDED = 1 << 10;

    private final boolean openStart;
    private final boolean openEnd;
    private final List<String> parts;
    private final int minLength;

    private Glob(boolean openStart, boolean openEnd, List<String> parts) {
        this.openStart = openStart;
        this.openEnd = openEnd;
        this.parts = parts;
        this.minLength = parts.stream().mapToInt(String::length).sum();
    }

    public static Glob of(String pattern) {
        String squeezed = squeeze(pattern);
        List<String> parts = List.of(squeezed.split("\\*", -1)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return new Glob(squeezed.startsWith("*"), squeezed.endsWith("*"), parts);
    }

    /** The letters of a text, folded to few: for {@link #mayMatch}. */
    static BitSet letters(String squeezed) {
        BitSet letters = new BitSet(FOLDED);
        for (int i = 0; i < squeezed.length(); i++) {
            letters.set(squeezed.charAt(i) % FOLDED);
        }
        return letters;
    }

    /** Whether a text with these letters can match at all: most do not even hold the first one. */
    boolean mayMatch(BitSet letters) {
        return parts.isEmpty() || letters.get(parts.getFirst().charAt(0) % FOLDED);
    }

    /** Whether a text that went through {@link #squeeze} matches. */
    public boolean matches(String squeezed) {
        if (squeezed.length() < minLength) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (last && !openEnd) {
                return endsWith(squeezed, part, from, i == 0 && !openStart);
            }
            int at = squeezed.indexOf(part, from);
            if (at < 0 || (i == 0 && !openStart && at != 0)) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static boolean endsWith(String text, String part, int from, boolean whole) {
        int at = text.length() - part.length();
        return at >= from && text.endsWith(part) && (!whole || at == 0);
    }

    /** The text in small letters and without white space. */
    public static String squeeze(String text) {
        char[] letters = new char[text.length()];
        int size = 0;
        boolean mayBeCapital = false;
        for (int i = 0; i < letters.length; i++) {
            char c = text.charAt(i);
            if (!Space.isSpace(c)) {
                letters[size++] = c;
                mayBeCapital |= c >= 'A' && !Space.isHangul(c);
            }
        }
        String squeezed = size == letters.length ? text : new String(letters, 0, size);
        return mayBeCapital ? squeezed.toLowerCase(Locale.ROOT) : squeezed;
    }
}
