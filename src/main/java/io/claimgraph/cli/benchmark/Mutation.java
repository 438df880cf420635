package io.claimgraph.cli.benchmark;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * One way to spoil a text: what a copy, a scan or a careless hand may do to an article.
 *
 * @param name what is done
 * @param change does it; where it happens is drawn from the generator
 */
public record Mutation(String name, Change change) {
    /** Spoils a text. */
    @FunctionalInterface
    public interface Change {
        String apply(String text, RandomGenerator random);
    }

    private static final int INSERTIONS = 6;
    private static final int SHARE = 8;
    private static final int LONG_RUN = 20_000;
    private static final String MARKS = "\"“”'‘’「」";

    /** All ways, in a fixed order. */
    public static final List<Mutation> ALL = List.of(
            new Mutation("cut off at the end", (text, random) -> text.substring(0, random.nextInt(text.length() + 1))),
            new Mutation("cut off at the start", (text, random) -> text.substring(random.nextInt(text.length() + 1))),
            new Mutation("cut out of the middle", Mutation::cutOut),
            whole("without marks", text -> filtered(text, MARKS)),
            new Mutation("some marks removed", Mutation::withoutSomeMarks),
            whole("marks doubled", text -> text.replaceAll("([" + MARKS + "])", "$1$1")),
            whole("opening marks only", text -> text.replace('”', '“').replace('’', '‘')),
            whole("closing marks only", text -> text.replace('“', '”').replace('‘', '’')),
            whole("straight marks", text -> text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")),
            whole("without spaces", text -> text.replace(" ", "")),
            whole("no-break spaces", text -> text.replace(' ', '\u00A0')),
            whole("every space a line end", text -> text.replace(' ', '\n')),
            whole("on one line", text -> text.replace('\n', ' ')),
            whole("without full stops", text -> text.replace(".", "").replace("\n", " ")),
            whole("full stops everywhere", text -> text.replace(" ", ". ")),
            whole("brackets everywhere", text -> text.replace(" ", " (")),
            whole("backwards", text -> new StringBuilder(text).reverse().toString()),
            new Mutation("characters shuffled", Mutation::shuffled),
            inserted("emoji", "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
            inserted("old hangul", "\u1112\u119E\u11AB\u1100\u1173\u11AF"),
            inserted("right-to-left marks", "\u202E\u200F\u05D0"),
            inserted("NULs", "\u0000"),
            inserted("a high surrogate alone", "\uD83D"),
            inserted("a low surrogate alone", "\uDE00"),
            inserted("marks", "\"“’"),
            inserted("combining marks", "\u0301\u0323\uFE0F"),
            inserted("empty lines", "\n\n\t\n"),
            new Mutation("a long run of one mark", (text, random) -> at(text, random, "\"".repeat(LONG_RUN))),
            new Mutation("a long word", (text, random) -> at(text, random, "가".repeat(LONG_RUN))));

    private static Mutation whole(String name, UnaryOperator<String> change) {
        return new Mutation(name, (text, random) -> change.apply(text));
    }

    private static Mutation inserted(String name, String odd) {
        return new Mutation(name, (text, random) -> {
            String spoilt = text;
            for (int i = 0; i < INSERTIONS; i++) {
                spoilt = at(spoilt, random, odd);
            }
            return spoilt;
        });
    }

    /** May part the two halves of a character outside of the basic plane: that is meant. */
    private static String at(String text, RandomGenerator random, String odd) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + odd + text.substring(at);
    }

    private static String cutOut(String text, RandomGenerator random) {
        int one = random.nextInt(text.length() + 1);
        int other = random.nextInt(text.length() + 1);
        return text.substring(0, Math.min(one, other)) + text.substring(Math.max(one, other));
    }

    private static String filtered(String text, String without) {
        return text.chars()
                .filter(c -> without.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String withoutSomeMarks(String text, RandomGenerator random) {
        StringBuilder spoilt = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0 || random.nextBoolean()) {
                spoilt.append(text.charAt(i));
            }
        }
        return spoilt.toString();
    }

    private static String shuffled(String text, RandomGenerator random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int n = text.length() / SHARE; n > 0; n--) {
            int one = random.nextInt(text.length());
            int other = random.nextInt(text.length());
            char kept = spoilt.charAt(one);
            spoilt.setCharAt(one, spoilt.charAt(other));
            spoilt.setCharAt(other, kept);
        }
        return spoilt.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
