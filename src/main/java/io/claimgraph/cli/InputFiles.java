package io.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The article files that a command was pointed at. */
final class InputFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".json");

    private InputFiles() {}

    /**
     * The paths in their order; a folder gives the article files in and below it, by name. A path that does not exist
     * or is no article file is kept: reading it says so.
     */
    static List<Path> of(List<Path> paths) {
        return paths.stream().flatMap(InputFiles::expand).toList();
    }

    static boolean isArticle(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Stream<Path> expand(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> isArticle(file) && Files.isRegularFile(file)).sorted().toList().stream();
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailedException("%s: can't be listed: %s".formatted(path, e.getMessage()), e);
        }
    }
}
