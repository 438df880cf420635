package io.claimgraph.query;

import org.jspecify.annotations.Nullable;

/** Limits of the words that a user searches for. */
final class SearchText {
    static final int MAX_LENGTH = 200;

    private SearchText() {}

    /** The words without white space around them, or null if nothing is left. */
    static @Nullable String clean(String parameter, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > MAX_LENGTH) {
            throw new InvalidQueryException(
                    parameter,
                    "%s must have %d characters at most, not %d".formatted(parameter, MAX_LENGTH, words.length()));
        }
        return words.strip();
    }
}
