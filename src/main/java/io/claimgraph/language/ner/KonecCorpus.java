package io.claimgraph.language.ner;

import io.claimgraph.language.KoreanAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads the two layouts of the konec corpus, gzipped: a sentence a line with its labelled spans, and a character a line
 * with its BIO label. A label on one syllable alone ('박 씨', '비') names nobody and is left out, and so are reviews of films, which
 * teach nothing about news.
 */
final class KonecCorpus {
    private static final int COLUMNS = 3;
    private static final Pattern SENTENCE = Pattern.compile("[^\t]*\t[^\t]*\t(?:\\d{1,6},\\d{1,6},\\w+;?)*");

    /** The end of the ids of film reviews. */
    private static final String FILMS = "nsmc";

    private final KoreanAnalyzer analyzer = new KoreanAnalyzer();

    List<Sample> read(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            boolean sentences = !lines.isEmpty() && lines.getFirst().split("\t", -1).length >= COLUMNS;
            return sentences ? sentences(file, lines) : characters(lines);
        }
    }

    private List<Sample> sentences(Path file, List<String> lines) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!SENTENCE.matcher(lines.get(i)).matches()) {
                throw new IllegalArgumentException(
                        "%s: line %d: is no sentence of the konec corpus (id, sentence, spans)".formatted(file, i + 1));
            }
            String[] columns = lines.get(i).split("\t", -1);
            if (columns[0].endsWith(FILMS)) {
                continue;
            }
            int[] states = new int[columns[1].length()];
            for (String span : columns[2].split(";", -1)) {
                String[] parts = span.split(",", -1);
                if (parts.length == COLUMNS) {
                    mark(states, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
                }
            }
            samples.add(sample(columns[1], states));
        }
        return samples;
    }

    private List<Sample> characters(List<String> lines) {
        List<Sample> samples = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> labels = new ArrayList<>();
        boolean film = false;
        for (String line : lines) {
            if (line.startsWith("##")) {
                film = line.split("\t", 2)[0].endsWith(FILMS);
            } else if (line.isEmpty()) {
                addCharacters(text, labels, samples);
            } else if (!film) {
                addCharacter(line, text, labels);
            }
        }
        addCharacters(text, labels, samples);
        return samples;
    }

    private static void addCharacter(String line, StringBuilder text, List<String> labels) {
        text.append(line.charAt(0));
        labels.add(line.substring(line.indexOf('\t') + 1));
    }

    private void addCharacters(StringBuilder text, List<String> labels, List<Sample> samples) {
        if (!text.isEmpty()) {
            int[] states = new int[labels.size()];
            for (int start = 0; start < labels.size(); start++) {
                if (labels.get(start).startsWith("B-")) {
                    String label = labels.get(start).substring(2);
                    int end = start + 1;
                    while (end < labels.size() && labels.get(end).equals("I-" + label)) {
                        end++;
                    }
                    mark(states, start, end, label);
                }
            }
            samples.add(sample(text.toString(), states));
        }
        text.setLength(0);
        labels.clear();
    }

    private static void mark(int[] states, int start, int end, String label) {
        int begin = Labels.ofKonec(label);
        if (begin == Labels.OUTSIDE || end - start < 2 || end > states.length) {
            return;
        }
        states[start] = begin;
        for (int i = start + 1; i < end; i++) {
            states[i] = begin + 1;
        }
    }

    private Sample sample(String text, int[] states) {
        return new Sample(text, states, analyzer.morphemes(text));
    }
}
