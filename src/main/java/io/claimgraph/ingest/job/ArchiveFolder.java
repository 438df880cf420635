package io.claimgraph.ingest.job;

import io.claimgraph.web.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one folder that archives may be named in over HTTP. What lies outside of it, by its path or by a link, is as if it were not there. */
@Component
class ArchiveFolder {
    private final Path folder;

    ArchiveFolder(@Value("${claimgraph.archives}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    /**
     * The file or folder that a path names, relative to this one.
     *
     * @throws InvalidInputException if there is none
     */
    Path resolve(String path) {
        try {
            Path named = folder.resolve(path.strip()).normalize();
            if (named.startsWith(folder) && Files.exists(named)) {
                Path root = folder.toRealPath();
                Path real = named.toRealPath();
                if (real.startsWith(root)) {
                    return folder.resolve(root.relativize(real));
                }
            }
        } catch (InvalidPathException | IOException e) {
            // The same message serves.
        }
        throw InvalidInputException.of("path", "path is nothing within %s: '%s'".formatted(folder, path));
    }
}
