package io.claimgraph.collect.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar days as Korean pages print them: 2025-02-18, 2025.2.18., 2025/02/18, 2025년 2월 18일. */
public final class Day {
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)\\s?[.일]?");
    private static final Pattern TIME_AND_MARKS = Pattern.compile("[\\s\\d:.()|~,\\-]|오전|오후|[월화수목금토일]요일");

    private Day() {}

    /** The first day in a text. */
    public static Optional<LocalDate> first(String text) {
        return DAY.matcher(text).results().flatMap(match -> day(match).stream()).findFirst();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Whether the text is a day, with or without a time, and nothing else. */
    public static boolean isAlone(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find()
                && TIME_AND_MARKS
                        .matcher(text.substring(0, matcher.start()) + text.substring(matcher.end()))
                        .replaceAll("")
                        .isEmpty();
    }
}
