package io.claimgraph.collect.paste;

import java.util.Arrays;
import java.util.List;

/** Reads the by-lines of English pages: 'By Dana Whitlow and Owen Carrick'. */
final class EnglishByline {
    private static final String OPENING = "By ";
    private static final int MAX_LINE = 80;
    private static final int MAX_WORDS = 4;

    private EnglishByline() {}

    static boolean isByline(String line) {
        List<String> names = names(line);
        return !names.isEmpty() && names.stream().allMatch(EnglishByline::isName);
    }

    /** The names in a by-line; none if the line is no by-line. */
    static List<String> names(String line) {
        if (line.length() > MAX_LINE || !line.regionMatches(true, 0, OPENING, 0, OPENING.length())) {
            return List.of();
        }
        List<String> names = Arrays.stream(line.substring(OPENING.length()).split(",| and ", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(EnglishByline::isName) ? names : List.of();
    }

    /** Two to four words, each with a capital. */
    private static boolean isName(String name) {
        String[] words = name.split(" ", -1);
        return words.length >= 2
                && words.length <= MAX_WORDS
                && Arrays.stream(words).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                && name.chars().allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0);
    }
}
