package io.claimgraph.language.ner;

import io.claimgraph.language.KoreanAnalyzer;
import io.claimgraph.language.NameLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads sentences with the names marked in them, one a line: '{A:누리부} {T:장관} {P:도하람}은 …'. A line that begins with '#' is
 * none. Each sentence is read twice, the second time with other persons: their names teach less than their places.
 */
final class MarkedSentences {
    private static final Pattern MARK = Pattern.compile("\\{([PCAOYTL]):([^{}]+)}");
    private static final String LETTERS = "PCAOYTL";
    private static final List<NameLabel> LABELS = List.of(
            NameLabel.PERSON,
            NameLabel.COMPANY,
            NameLabel.AGENCY,
            NameLabel.ORGANIZATION,
            NameLabel.POLICY,
            NameLabel.TITLE,
            NameLabel.PLACE);
    private static final String ENDING = ".txt";
    private static final int SHORTEST = 2;
    private static final long SEED = 20261122;

    private final KoreanAnalyzer analyzer = new KoreanAnalyzer();

    /**
     * The sentences of the files of some folders, in the order of the folders and of the files' names.
     *
     * @throws IllegalArgumentException if a mark cannot be read; names the file and the line
     */
    List<Sample> read(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                addLines(file, lines);
            }
        }
        List<Sample> samples = new ArrayList<>();
        lines.forEach(line -> samples.add(sample(line)));
        PersonSwap swap =
                new PersonSwap(lines.stream().flatMap(MarkedSentences::persons).toList(), new Random(SEED));
        lines.forEach(line -> samples.add(
                sample(MARK.matcher(line).replaceAll(mark -> swapped(mark.group(1), mark.group(2), swap)))));
        return samples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static void addLines(Path file, List<String> out) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String rest = MARK.matcher(line).replaceAll("");
            if (rest.contains("{") || rest.contains("}")) {
                throw new IllegalArgumentException(
                        "%s: line %d: a mark is '{', one of the letters %s, ':', a name and '}'"
                                .formatted(file, number, LETTERS));
            }
            out.add(line);
        }
    }

    private static NameLabel label(String letter) {
        return LABELS.get(LETTERS.indexOf(letter));
    }

    private static Stream<String> persons(String line) {
        return MARK.matcher(line)
                .results()
                .filter(mark -> label(mark.group(1)) == NameLabel.PERSON)
                .map(mark -> mark.group(2));
    }

    private static String swapped(String letter, String name, PersonSwap swap) {
        String other = label(letter) == NameLabel.PERSON ? swap.other(name) : name;
        return Matcher.quoteReplacement("{" + letter + ":" + other + "}");
    }

    private Sample sample(String line) {
        StringBuilder text = new StringBuilder();
        int[] states = new int[line.length()];
        Matcher mark = MARK.matcher(line);
        int end = 0;
        while (mark.find()) {
            text.append(line, end, mark.start());
            String name = mark.group(2);
            int begin = Labels.begin(label(mark.group(1)));
            for (int i = 0; i < name.length() && name.length() >= SHORTEST; i++) {
                states[text.length() + i] = i == 0 ? begin : begin + 1;
            }
            text.append(name);
            end = mark.end();
        }
        text.append(line, end, line.length());
        return new Sample(text.toString(), states, analyzer.morphemes(text.toString()));
    }
}
