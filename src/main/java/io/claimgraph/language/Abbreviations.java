package io.claimgraph.language;

import java.util.Locale;
import java.util.Set;

/** Latin words whose dot ends no sentence. */
final class Abbreviations {
    private static final int LONGEST = 5;

    private static final Set<String> WORDS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "gen", "sen", "rep", "gov", "co", "inc", "ltd", "corp",
            "vs", "no", "vol", "fig", "etc", "eg", "ie", "al", "dept", "univ");

    private Abbreviations() {}

    /** Whether the word before the dot at an offset is one of them. */
    static boolean endsAt(String text, int start, int dot) {
        int from = dot;
        while (from > start && dot - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return WORDS.contains(text.substring(from, dot).toLowerCase(Locale.ROOT));
    }
}
