package io.claimgraph.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of linguistic knowledge under {@code lexicon/} on the class path: UTF-8, an entry a line, blank lines and
 * lines that begin with {@code #} left out.
 */
public final class LexiconFile {
    private final List<String> lines;

    private LexiconFile(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @param path path below {@code lexicon/}, such as {@code ko/names/titles.txt}
     * @throws IllegalArgumentException if there is no such file
     */
    public static LexiconFile of(String path) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream("/lexicon/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("lexicon %s is not on the class path".formatted(path));
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new LexiconFile(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + path, e);
        }
    }

    /** The entries, as lines. */
    public List<String> lines() {
        return lines;
    }

    /** The entries of a file of tab-separated values. */
    public Stream<List<String>> rows() {
        return lines.stream().map(line -> Arrays.asList(line.split("\t", -1)));
    }

    /** All words of a file of words between spaces. */
    public Set<String> words() {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
