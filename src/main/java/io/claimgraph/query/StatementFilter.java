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

    /** Earliest day that can be asked for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    /** Latest day that can be asked for. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * Normalises and checks.
     *
     * @throws InvalidQueryException if a text is too long, a day is out of bounds or the days are in the wrong order
     */
    public StatementFilter {
        speaker = SearchText.clean("speaker", speaker);
        about = SearchText.clean("about", about);
        q = SearchText.clean("q", q);
        checkDay("from", from);
        checkDay("to", to);
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidQueryException("from", "from, %s, is after to, %s".formatted(from, to));
        }
    }

    /** Everything that an entity said. */
    public static StatementFilter bySpeaker(String entityId) {
        return new StatementFilter(entityId, null, null, null, null, null);
    }

    /** Everything that was said about an entity. */
    public static StatementFilter about(String entityId) {
        return new StatementFilter(null, entityId, null, null, null, null);
    }

    /** Everything with these words in it. */
    public static StatementFilter containing(String words) {
        return new StatementFilter(null, null, words, null, null, null);
    }

    private static void checkDay(String parameter, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            throw new InvalidQueryException(
                    parameter, "%s must be from %s to %s, not %s".formatted(parameter, FIRST_DAY, LAST_DAY, day));
        }
    }
}
