package io.claimgraph.follow;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and names in texts: Korean ones in whatever form particles give them, Latin ones and numbers only as whole words
 * ({@code AI} is not in {@code SAID}); in capitals or not, with any white space between the parts of a name. Thread-safe.
 */
final class WatchWords {
    private static final String NARROW = "[\\p{IsLatin}\\p{Nd}]";

    private final List<Pattern> words;

    WatchWords(List<String> words) {
        this.words = words.stream().map(WatchWords::pattern).toList();
    }

    private static Pattern pattern(String word) {
        String text = normalise(word).strip();
        String parts = Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String before = text.matches("(?s)%s.*".formatted(NARROW)) ? "(?<!%s)".formatted(NARROW) : "";
        String after = text.matches("(?s).*%s".formatted(NARROW)) ? "(?!%s)".formatted(NARROW) : "";
        return Pattern.compile(before + parts + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether there are no words, which every text satisfies. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one of the texts names one of the words. */
    boolean areIn(@Nullable String... texts) {
        return Arrays.stream(texts)
                .flatMap(Stream::ofNullable)
                .map(WatchWords::normalise)
                .anyMatch(text ->
                        words.stream().anyMatch(word -> word.matcher(text).find()));
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
