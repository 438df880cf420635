package io.claimgraph.collect.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders to read articles from.
 *
 * @param paths each a file or a folder
 * @param options what they do not tell of themselves
 * @param within the folder that no link may lead out of, where there is one
 */
public record ArchiveSource(
        List<Path> paths, ArchiveOptions options, @Nullable Path within) {
    public ArchiveSource {
        paths = List.copyOf(paths);
    }

    /**
     * Opens it at its beginning. Files that cannot be read are articles that cannot be read.
     *
     * @throws UnreadableArchiveException if a folder cannot be listed
     */
    public Archive open() {
        return new FileSequence(listing().files(), this);
    }

    /**
     * Opens each file that it names and closes it again, so that a wrong one is told of at once.
     *
     * @throws UnreadableArchiveException if one is wrong
     */
    public void check() {
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                check(path);
            }
        }
    }

    private void check(Path path) {
        try (ArchiveFile file = ArchiveFile.open(path, nameOf(path), options)) {
            file.progress();
        } catch (IOException e) {
            throw new UnreadableArchiveException(Problem.reason(e), e);
        }
    }

    /** What a file is called: by its place in the folder that it lies in, where there is one. */
    String nameOf(Path file) {
        return within == null ? file.toString() : within.relativize(file).toString();
    }

    /** Changes when what there is to be read has changed. */
    public String fingerprint() {
        return listing().fingerprint();
    }

    /** Whether a file may be read: its links lead to nowhere else. */
    boolean allows(Path file) throws IOException {
        return within == null || file.toRealPath().startsWith(within.toRealPath());
    }

    private Listing listing() {
        try {
            return Listing.of(paths);
        } catch (IOException e) {
            throw new UnreadableArchiveException(Problem.reason(e), e);
        }
    }
}
