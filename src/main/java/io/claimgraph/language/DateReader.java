package io.claimgraph.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day that Korean words of a news article name: '6일', '지난 10일', '지난달 3일', '2월 6일', '2025년 2월 6일', '어제',
 * '전날(23일)'. Thread-safe.
 */
public final class DateReader {
    /** News tells of the days ahead as well: a bare day that is over by so few days from now is this month's. */
    private static final int DAYS_AHEAD = 1;

    /** A month that begins later than this many months from the publication was last year's. */
    private static final int MONTHS_AHEAD = 1;

    private static final Pattern DATE = Pattern.compile(
            "(?<![~∼·\\d-])(?:(\\d{4})년\\s*)?(?:(\\d{1,2})월\\s*|(지난달|지난 달|이달|이 달|내달|다음 달|다음달)\\s*)?(\\d{1,2})일(?![가-힣]*(간|째|차|부터|까지|만))");

    private static final List<String> RELATIVE = List.of("어제", "오늘", "그제", "그저께", "전날", "이날", "같은 날", "당일");

    /**
     * The first day that a stretch of text names.
     *
     * @param text the words
     * @param published the day of publication, from which relative dates count, or null
     * @param current the day that the article is telling of, which '이날' means, or null
     * @return null if it names none, or one that cannot be told without the day of publication
     */
    public @Nullable LocalDate read(String text, @Nullable LocalDate published, @Nullable LocalDate current) {
        if (namesDay(text)) {
            Matcher date = DATE.matcher(text);
            if (date.find()) {
                return absolute(date, published, text.substring(0, date.start()).contains("오는"));
            }
        }
        String relative = firstRelative(text);
        return relative == null ? null : relative(relative, published, current);
    }

    private static @Nullable String firstRelative(String text) {
        String first = null;
        int end = text.length();
        for (String word : RELATIVE) {
            int at = text.indexOf(word, 0, end);
            if (at >= 0) {
                first = word;
                end = at;
            }
        }
        return first;
    }

    /** Whether some digit stands before 일: only then the whole pattern is worth its time. */
    private static boolean namesDay(String text) {
        int at = text.indexOf('일', 1);
        while (at > 0 && !Character.isDigit(text.charAt(at - 1))) {
            at = text.indexOf('일', at + 1);
        }
        return at > 0;
    }

    private static @Nullable LocalDate relative(
            String word, @Nullable LocalDate published, @Nullable LocalDate current) {
        LocalDate telling = current == null ? published : current;
        return switch (word) {
            case "어제" -> minus(published, 1);
            case "그제", "그저께" -> minus(published, 2);
            case "오늘" -> published;
            case "전날" -> minus(telling, 1);
            default -> telling;
        };
    }

    private static @Nullable LocalDate minus(@Nullable LocalDate day, int days) {
        return day == null ? null : day.minusDays(days);
    }

    private static @Nullable LocalDate absolute(Matcher date, @Nullable LocalDate published, boolean ahead) {
        int day = Integer.parseInt(date.group(4));
        YearMonth month = month(date, published, ahead, day);
        if (month == null || !month.isValidDay(day)) {
            return null;
        }
        return month.atDay(day);
    }

    private static @Nullable YearMonth month(Matcher date, @Nullable LocalDate published, boolean ahead, int day) {
        String month = date.group(2);
        if (date.group(1) != null) {
            return month == null ? null : yearMonth(Integer.parseInt(date.group(1)), Integer.parseInt(month));
        }
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        if (month != null) {
            YearMonth named = yearMonth(now.getYear(), Integer.parseInt(month));
            return named != null && named.isAfter(now.plusMonths(MONTHS_AHEAD)) ? named.minusYears(1) : named;
        }
        if (date.group(3) != null) {
            return now.plusMonths(monthsFromNow(date.group(3)));
        }
        if (ahead) {
            return day < published.getDayOfMonth() ? now.plusMonths(1) : now;
        }
        return day > published.getDayOfMonth() + DAYS_AHEAD ? now.minusMonths(1) : now;
    }

    private static int monthsFromNow(String word) {
        if (word.startsWith("지난")) {
            return -1;
        }
        return word.startsWith("이") ? 0 : 1;
    }

    private static @Nullable YearMonth yearMonth(int year, int month) {
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
