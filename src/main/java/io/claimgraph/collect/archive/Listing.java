package io.claimgraph.collect.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files that paths stand for: a folder for the articles and archives in and below it, by name. Folders that are links are
 * not entered. A path that does not exist stays: reading it says so.
 */
final class Listing {
    private static final int DIGEST_BYTES = 12;

    private final List<Path> files;

    private Listing(List<Path> files) {
        this.files = List.copyOf(files);
    }

    static Listing of(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> within = new ArrayList<>();
                Files.walkFileTree(path, new Collector(within));
                within.stream().sorted().forEach(files::add);
            } else {
                files.add(path);
            }
        }
        return new Listing(files);
    }

    List<Path> files() {
        return files;
    }

    /** Changes when a file is added, removed or written to. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update((file + state(file)).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return "|%d|%s\n".formatted(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return "|unreadable\n";
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean known =
                    ArchiveFormat.byName(String.valueOf(file.getFileName())).isPresent();
            if (known && !Files.isDirectory(file)) {
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
