package io.claimgraph.follow;

import io.claimgraph.web.FieldError;
import io.claimgraph.web.InvalidInputException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be followed.
 *
 * @param url address of an RSS or Atom feed, of a sitemap, or of a page that offers a feed
 * @param every how often it is polled, from PT5M to P7D, as in PT15M, 15m or 2h; every half hour if it is not given
 * @param name what to call it; what it calls itself if it is not given
 * @param watch words or names, at most 50: only articles that name one of them are taken in
 */
public record FollowRequest(
        @Nullable String url,
        @Nullable String every,
        @Nullable String name,
        @Nullable List<@Nullable String> watch) {
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofDays(7);
    private static final int MAX_NAME = 200;
    private static final int MAX_URL = 2_000;
    private static final int MAX_WORDS = 50;
    private static final int MAX_WORD = 100;

    /**
     * The same, checked.
     *
     * @throws InvalidInputException naming every field that is at fault
     */
    Subscription toSubscription() {
        List<FieldError> errors = new ArrayList<>();
        String address = address(errors);
        Duration period = period(errors);
        String title = name == null || name.isBlank() ? null : name.strip();
        if (title != null && title.length() > MAX_NAME) {
            errors.add(tooLong("name", title, MAX_NAME));
        }
        List<String> words = words(errors);
        if (!errors.isEmpty()) {
            throw InvalidInputException.of(errors);
        }
        return new Subscription(address, title, period, words);
    }

    private String address(List<FieldError> errors) {
        String address = url == null ? "" : url.strip();
        if (address.isEmpty()) {
            errors.add(new FieldError("url", "url is missing"));
        } else if (address.length() > MAX_URL) {
            errors.add(tooLong("url", address, MAX_URL));
        } else if (!address.matches("(?i)https?://[^/].*")) {
            errors.add(new FieldError("url", "url is not an http or https address: '%s'".formatted(address)));
        }
        return address;
    }

    private Duration period(List<FieldError> errors) {
        if (every == null || every.isBlank()) {
            return USUAL;
        }
        Duration period = parse(every.strip()).orElse(Duration.ZERO);
        if (period.isZero()) {
            errors.add(
                    new FieldError("every", "every is not a time as in PT15M, 15m, 2h or 1d: '%s'".formatted(every)));
        } else if (period.compareTo(LEAST) < 0 || period.compareTo(MOST) > 0) {
            errors.add(new FieldError("every", "every must be from PT5M to P7D, not %s".formatted(every)));
        }
        return period;
    }

    private static Optional<Duration> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String iso = upper.matches("\\d{1,6}[HM]") ? "PT" + upper : upper.matches("\\d{1,6}D") ? "P" + upper : upper;
        try {
            return Optional.of(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<String> words(List<FieldError> errors) {
        List<String> words = new ArrayList<>();
        for (String word : watch == null ? List.<@Nullable String>of() : watch) {
            if (word == null || word.isBlank()) {
                errors.add(new FieldError("watch", "watch has a blank word"));
            } else if (word.strip().length() > MAX_WORD) {
                errors.add(tooLong("watch", word, MAX_WORD));
            } else {
                words.add(word.strip());
            }
        }
        if (words.size() > MAX_WORDS) {
            errors.add(
                    new FieldError("watch", "watch has %d words; the limit is %d".formatted(words.size(), MAX_WORDS)));
        }
        return words.stream().distinct().toList();
    }

    private static FieldError tooLong(String field, String value, int limit) {
        return new FieldError(field, "%s has %,d characters; the limit is %,d".formatted(field, value.length(), limit));
    }
}
