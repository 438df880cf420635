package io.claimgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in a reader's language why something could not be done. Whoever finds the reason says and stores it in English; what it names,
 * values and limits, stays as it is. Thread-safe.
 */
public final class Reasons {
    private static final String FILE = "/reasons_ko.tsv";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Reasons AS_THEY_ARE = new Reasons(List.of());
    private static final Reasons KOREAN = new Reasons(read());

    private final List<Saying> sayings;

    private Reasons(List<Saying> sayings) {
        this.sayings = sayings;
    }

    /**
     * A reason in two languages.
     *
     * @param english with a group for each part that is no wording
     * @param other with the number of a part in braces where it goes
     */
    private record Saying(Pattern english, String other) {
        static Saying of(String english, String other) {
            Matcher place = PLACE.matcher(english);
            StringBuilder pattern = new StringBuilder();
            int end = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(english.substring(end, place.start())))
                        .append("(.+)");
                end = place.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Saying(Pattern.compile(pattern.toString(), Pattern.DOTALL), other);
        }
    }

    /** The reasons in a language; in English where there is no other wording. */
    public static Reasons in(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KOREAN : AS_THEY_ARE;
    }

    /** A reason in this language; as it is, where nobody has put it into this language. */
    public String say(String reason) {
        return sayings.stream()
                .flatMap(saying -> fill(saying, reason).stream())
                .findFirst()
                .orElse(reason);
    }

    private Optional<String> fill(Saying saying, String reason) {
        Matcher english = saying.english().matcher(reason);
        return english.matches()
                ? Optional.of(PLACE.matcher(saying.other())
                        .replaceAll(place ->
                                Matcher.quoteReplacement(say(english.group(Integer.parseInt(place.group(1)) + 1)))))
                : Optional.empty();
    }

    private static List<Saying> read() {
        try (InputStream in = Reasons.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            List<Saying> sayings = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(columns -> sayings.add(Saying.of(columns[0], columns[1])));
            return List.copyOf(sayings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
