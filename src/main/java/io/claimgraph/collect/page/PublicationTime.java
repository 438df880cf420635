package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Day;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
public record PublicationTime(LocalDate on, @Nullable OffsetDateTime at) {
    private static final int MAX_LENGTH = 80;
    private static final int FIRST_YEAR = 1900;
    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS]X", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss][ ]X", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);
    private static final Pattern URL_DAY = Pattern.compile("/(20\\d\\d)/(\\d{1,2})/(\\d{1,2})/");
    private static final Pattern COMPACT_DAY = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{4,6})?");

    /** Reads a time in one of the ways that pages write it; a year before the web is a slip of the page's. */
    public static Optional<PublicationTime> parse(String raw) {
        return read(raw.strip()).filter(time -> time.on.getYear() >= FIRST_YEAR);
    }

    private static Optional<PublicationTime> read(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return moment(text)
                .or(() -> Day.first(text).map(PublicationTime::onDay))
                .or(() -> compactDay(text));
    }

    /** The day that an address holds as folders: {@code /2019/11/18/}. */
    static Optional<PublicationTime> inUrl(String url) {
        Matcher matcher = URL_DAY.matcher(url);
        return matcher.find() ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    private static Optional<PublicationTime> moment(String text) {
        for (DateTimeFormatter format : MOMENTS) {
            ParsePosition end = new ParsePosition(0);
            if (format.parseUnresolved(text, end) != null && end.getIndex() == text.length()) {
                try {
                    OffsetDateTime at = OffsetDateTime.parse(text, format);
                    return Optional.of(new PublicationTime(at.toLocalDate(), at));
                } catch (DateTimeException e) {
                    // no such moment; the next format may fit
                }
            }
        }
        return Optional.empty();
    }

    private static PublicationTime onDay(LocalDate day) {
        return new PublicationTime(day, null);
    }

    private static Optional<PublicationTime> compactDay(String text) {
        Matcher matcher = COMPACT_DAY.matcher(text);
        return matcher.matches() ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<PublicationTime> day(int year, int month, int day) {
        try {
            return Optional.of(onDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
