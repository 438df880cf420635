package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param on the day, where it was published
 * @param at the moment, if the page tells its zone
 */
record PublicationTime(LocalDate on, @Nullable OffsetDateTime at) {
    private static final int MAX_LENGTH = 80;
    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS]X", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss][ ]X", Locale.ROOT));
    private static final Pattern ENGLISH_DAY = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(20\\d\\d|19\\d\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern COMPACT_DAY = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{4,6})?");

    /** Reads a time in one of the ways that pages write it. */
    static Optional<PublicationTime> parse(String raw) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : MOMENTS) {
            try {
                OffsetDateTime at = OffsetDateTime.parse(text, format);
                return Optional.of(new PublicationTime(at.toLocalDate(), at));
            } catch (DateTimeException e) {
                // the next format may fit
            }
        }
        return mailTime(text)
                .or(() -> Day.first(text).map(PublicationTime::onDay))
                .or(() -> englishDay(text.toLowerCase(Locale.ROOT)))
                .or(() -> compactDay(text));
    }

    private static PublicationTime onDay(LocalDate day) {
        return new PublicationTime(day, null);
    }

    private static Optional<PublicationTime> mailTime(String text) {
        try {
            OffsetDateTime at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime();
            return Optional.of(new PublicationTime(at.toLocalDate(), at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationTime> englishDay(String text) {
        Matcher matcher = ENGLISH_DAY.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        int month = MONTHS.indexOf(matcher.group(2)) / 3 + 1;
        return day == null ? Optional.empty() : day(Integer.parseInt(matcher.group(4)), month, Integer.parseInt(day));
    }

    private static Optional<PublicationTime> compactDay(String text) {
        Matcher matcher = COMPACT_DAY.matcher(text);
        return matcher.matches()
                ? day(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : Optional.empty();
    }

    private static Optional<PublicationTime> day(int year, int month, int day) {
        try {
            return Optional.of(onDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
