package io.claimgraph.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The article files that a command was pointed at. */
final class InputFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".json");

    private InputFiles() {}

    /**
     * The paths in their order; a folder gives the article files in and below it, by name. A path that does not exist,
     * can't be looked into or is no article file is kept: reading it says so.
     */
    static List<Path> of(List<Path> paths) {
        return of(paths, ENDINGS);
    }

    /** The same for files whose names have other endings, in small letters. */
    static List<Path> of(List<Path> paths, List<String> endings) {
        return paths.stream().flatMap(path -> expand(path, endings)).toList();
    }

    private static Stream<Path> expand(Path path, List<String> endings) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(path, new Collector(files, endings));
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
        return files.stream().sorted();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;
        private final List<String> endings;

        Collector(List<Path> files, List<String> endings) {
            this.files = files;
            this.endings = endings;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(name::endsWith) && !Files.isDirectory(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
