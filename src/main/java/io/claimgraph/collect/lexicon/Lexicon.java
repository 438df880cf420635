package io.claimgraph.collect.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists among the resources: one entry a line, {@code #} opens a comment. */
public final class Lexicon {
    private Lexicon() {}

    /** The entries of the list at a path below {@code lexicon/}. */
    public static List<String> entries(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + path)) {
            if (in == null) {
                throw new IllegalStateException("lexicon " + path + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::stripTrailing)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
