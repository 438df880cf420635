package io.claimgraph.ingest.job;

import io.claimgraph.graph.JobSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Keeps files that were handed in until their jobs have no more use for them. Thread-safe. */
@Component
class Uploads {
    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._ -]|^\\.+");
    private static final int LONGEST_NAME = 80;

    private final Path folder;

    Uploads(@Value("${claimgraph.data}") String data) {
        this.folder = Path.of(data, "uploads").toAbsolutePath().normalize();
    }

    /** Keeps a file in a folder of its own, under its own name as far as that is fit for a file's. */
    Path keep(@Nullable String name, InputStream content) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempDirectory(folder, "job").resolve(fit(name));
            Files.copy(content, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be kept", e);
        }
    }

    private static String fit(@Nullable String name) {
        String last = FOLDERS.matcher(name == null ? "" : name).replaceFirst("");
        String fit = UNFIT.matcher(last).replaceAll("_").strip();
        return fit.isEmpty() ? "archive" : fit.substring(Math.max(0, fit.length() - LONGEST_NAME));
    }

    /** Removes a file that was kept. */
    void discard(Path file) {
        Path own = file.getParent();
        if (own == null || !folder.equals(own.getParent())) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(own);
        } catch (IOException e) {
            log.warn("{} could not be removed", own, e);
        }
    }

    /** Removes what was handed in for a job. */
    void discard(JobSource source) {
        if (source.uploaded()) {
            source.paths().forEach(path -> discard(Path.of(path)));
        }
    }
}
