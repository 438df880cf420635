package io.claimgraph.cli.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes copies of a text as newsrooms do: cut, under another headline, with a by-line, words replaced. Not thread-safe. */
final class Copyist {
    private static final double KEPT_AT_LEAST = 0.6;
    private static final double REPLACED = 0.05;

    private final Random random;
    private final FormNews words;

    Copyist(Random random, FormNews words) {
        this.random = random;
        this.words = words;
    }

    /** Any of the edits, at least one. */
    String copy(String text) {
        int edits = 1 + random.nextInt(15);
        String copy = (edits & 1) == 0 ? text : cut(text);
        copy = (edits & 2) == 0 ? copy : withOtherWords(copy);
        copy = (edits & 4) == 0 ? copy : withByLine(copy);
        return (edits & 8) == 0 ? copy : headline() + "\n\n" + copy;
    }

    /** From 60 to 100 % of it: without its end, without its beginning, or without sentences here and there. */
    private String cut(String text) {
        int kept = (int) (text.length() * (KEPT_AT_LEAST + (1 - KEPT_AT_LEAST) * random.nextDouble()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, kept);
            case 1 -> text.substring(text.length() - kept);
            default -> withoutSentences(text, text.length() - kept);
        };
    }

    private String withoutSentences(String text, int characters) {
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=[.?!]\\s)")));
        int left = characters;
        while (true) {
            int one = random.nextInt(sentences.size());
            left -= sentences.get(one).length();
            if (left < 0) {
                return String.join("", sentences);
            }
            sentences.remove(one);
        }
    }

    private String withOtherWords(String text) {
        return Arrays.stream(text.split("(?<=\\s)|(?=\\s)"))
                .map(word ->
                        word.isBlank() || random.nextDouble() >= REPLACED ? word : words.word(1 + random.nextInt(4)))
                .collect(Collectors.joining());
    }

    private String withByLine(String text) {
        String reporter = words.word(3);
        return switch (random.nextInt(3)) {
            case 0 -> "(서울=가람통신) %s 기자 = %s".formatted(reporter, text);
            case 1 -> "%s\n\n%s 기자 reporter@garam.example".formatted(text, reporter);
            default -> "[새벌뉴스=%s 기자] %s".formatted(reporter, text);
        };
    }

    private String headline() {
        return "%s %s…%s %s".formatted(words.word(3), words.word(2), words.word(4), words.word(3));
    }
}
