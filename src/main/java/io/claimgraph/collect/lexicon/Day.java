package io.claimgraph.collect.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar days as pages print them: 2025-02-18, 2025.2.18., 2025년 2월 18일, February 18, 2025, 18 Feb 2025. */
public final class Day {
    private static final int MIN_LENGTH = 8;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)\\s?[.일]?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s((?:19|20)\\d\\d)\\b");
    private static final Pattern TIME_AND_MARKS =
            Pattern.compile("[\\s\\d:.()|~,\\-]|오전|오후|[월화수목금토일]요일|\\b(?:[ap]\\.?m|utc|gmt|e[sd]?t|p[sd]?t|kst|at)\\b");

    private Day() {}

    /** The first day in a text. */
    public static Optional<LocalDate> first(String text) {
        return find(text).flatMap(Found::day);
    }

    /** Whether the text is a day, with or without a time, and nothing else. */
    public static boolean isAlone(String text) {
        return find(text)
                .map(found -> text.substring(0, found.start) + " " + text.substring(found.end))
                .map(rest ->
                        TIME_AND_MARKS.matcher(rest.toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(String::isEmpty)
                .isPresent();
    }

    /** Whether an English month begins at an index of a text in small letters. */
    public static boolean startsWithMonth(String text, int index) {
        return index + 3 <= text.length() && MONTHS.indexOf(text.substring(index, index + 3)) % 3 == 0;
    }

    private static Optional<Found> find(String text) {
        if (text.length() < MIN_LENGTH || !(text.contains("20") || text.contains("19"))) {
            return Optional.empty();
        }
        return found(NUMERIC.matcher(text), 1, 2, 3).or(() -> findEnglish(text));
    }

    private static Optional<Found> findEnglish(String text) {
        if (text.chars().noneMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
            return Optional.empty();
        }
        String small = text.toLowerCase(Locale.ROOT);
        return found(MONTH_FIRST.matcher(small), 3, 1, 2).or(() -> found(DAY_FIRST.matcher(small), 3, 2, 1));
    }

    private static Optional<Found> found(Matcher matcher, int year, int month, int day) {
        return matcher.find()
                ? Optional.of(new Found(
                        matcher.start(), matcher.end(), matcher.group(year), matcher.group(month), matcher.group(day)))
                : Optional.empty();
    }

    private record Found(int start, int end, String yearText, String monthText, String dayText) {
        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.of(Integer.parseInt(yearText), month(), Integer.parseInt(dayText)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private int month() {
            return Character.isDigit(monthText.charAt(0))
                    ? Integer.parseInt(monthText)
                    : MONTHS.indexOf(monthText) / 3 + 1;
        }
    }
}
