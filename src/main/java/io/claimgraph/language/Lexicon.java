package io.claimgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the lexicon files that ship with the program: UTF-8, one entry a line, tab-separated, {@code #} starts a comment line. */
public final class Lexicon {
    /** Several users share one set: it is read once, and lies in the processor's cache once. */
    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

    private static final Map<String, Set<String>> TOKENS = new ConcurrentHashMap<>();

    private Lexicon() {}

    /**
     * The entries of a file, each as its columns, in the order of the file.
     *
     * @param name path below {@code lexicon/}, such as {@code ko/currencies.tsv}
     */
    public static List<List<String>> rows(String name) {
        return read(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.copyOf(Arrays.asList(line.strip().split("\t"))))
                .toList();
    }

    /** The first column of every entry. */
    public static Set<String> words(String name) {
        return WORDS.computeIfAbsent(name, Lexicon::readWords);
    }

    private static Set<String> readWords(String name) {
        SortedSet<String> words = new TreeSet<>();
        rows(name).forEach(row -> words.add(row.getFirst()));
        return new LexiconWords(words);
    }

    /** All words of a file that has several of them, between spaces, on a line. */
    public static Set<String> tokens(String name) {
        return TOKENS.computeIfAbsent(name, Lexicon::readTokens);
    }

    private static Set<String> readTokens(String name) {
        SortedSet<String> tokens = new TreeSet<>();
        rows(name).forEach(row -> tokens.addAll(List.of(row.getFirst().split(" +"))));
        return new LexiconWords(tokens);
    }

    private static String read(String name) {
        String path = "/lexicon/" + name;
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + path, e);
        }
    }
}
