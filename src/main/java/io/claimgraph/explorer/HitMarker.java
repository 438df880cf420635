package io.claimgraph.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words of a search in texts, whatever particle or ending follows them. Immutable. */
final class HitMarker {
    private final @Nullable Pattern words;

    private HitMarker(@Nullable Pattern words) {
        this.words = words;
    }

    /**
     * A stretch of a text.
     *
     * @param text its characters
     * @param hit whether they are one of the words
     */
    record Part(String text, boolean hit) {}

    /** Marks each of the words of a search; none for no search. */
    static HitMarker of(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return new HitMarker(null);
        }
        String alternatives = Stream.of(search.strip().split("\\s+"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new HitMarker(Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The text in parts that, put together, are the text. */
    public List<Part> mark(String text) {
        if (words == null) {
            return List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(parts, text.substring(from, matcher.start()), false);
            add(parts, matcher.group(), true);
            from = matcher.end();
        }
        add(parts, text.substring(from), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }
}
