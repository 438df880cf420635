package io.claimgraph.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to list; what is absent or blank does not narrow the list.
 *
 * @param speaker id, name or alias of the speaker
 * @param about id, name or alias of an entity that the words name
 * @param q words that all occur in the statement
 * @param from earliest day
 * @param to latest day, not before {@code from}
 * @param kind how the words are given
 */
public record StatementFilter(
        @Nullable String speaker,
        @Nullable String about,
        @Nullable String q,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        StatementView.@Nullable Kind kind) {
    /** Every statement. */
    public static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null);

    /**
     * Normalises and checks.
     *
     * @throws InvalidQueryException if a text is too long or the days are in the wrong order
     */
    public StatementFilter {
        speaker = SearchText.clean("speaker", speaker);
        about = SearchText.clean("about", about);
        q = SearchText.clean("q", q);
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidQueryException("from", "%s is after to, %s".formatted(from, to));
        }
    }
}
