package io.claimgraph.cli.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotations and predictions. */
public final class AnnotationFiles {
    private static final JsonMapper JSON = JsonMapper.shared();

    private AnnotationFiles() {}

    /** The {@code .json} files of a folder by name. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The annotation of one article.
     *
     * @throws IOException if the file is none; the message names it
     */
    public static Annotation read(Path file) throws IOException {
        return parse(Files.readString(file), file.toString());
    }

    /**
     * Predictions by id: one JSON object a line, the last line of an id counts.
     *
     * @throws IOException if a line is none; the message names file and line
     */
    public static Map<String, Annotation> readLines(Path file) throws IOException {
        Map<String, Annotation> predictions = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Annotation prediction = parse(line, file + ":" + number);
                    predictions.put(prediction.id(), prediction);
                }
                number++;
            }
        }
        return predictions;
    }

    private static Annotation parse(String json, String place) throws IOException {
        try {
            return JSON.readValue(json, Annotation.class);
        } catch (JacksonException e) {
            throw new IOException("%s: is no annotation: %s".formatted(place, e.getOriginalMessage()), e);
        }
    }
}
