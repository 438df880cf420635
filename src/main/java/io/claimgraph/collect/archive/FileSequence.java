package io.claimgraph.collect.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files one after another; what ends one of them early is told as an article of it. */
final class FileSequence implements Archive {
    private final List<Path> files;
    private final ArchiveSource source;
    private int next;
    private @Nullable ArchiveFile current;

    FileSequence(List<Path> files, ArchiveSource source) {
        this.files = files;
        this.source = source;
    }

    @Override
    public Optional<ArchivedArticle> next() {
        while (current != null || next < files.size()) {
            Optional<ArchivedArticle> article = nextOfFile();
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    /** None where the file is at its end, or has just been opened. */
    private Optional<ArchivedArticle> nextOfFile() {
        ArchiveFile open = current;
        Path file = files.get(open == null ? next : next - 1);
        try {
            if (open == null) {
                next++;
                open(file);
                return Optional.empty();
            }
            Optional<ArchivedArticle> article = open.next();
            if (article.isEmpty()) {
                leave();
            }
            return article;
        } catch (IOException e) {
            return broken(file, Problem.reason(e));
        } catch (UnreadableArchiveException e) {
            return broken(file, String.valueOf(e.getMessage()));
        }
    }

    private void open(Path file) throws IOException {
        if (!source.allows(file)) {
            throw new UnreadableArchiveException("is a link to outside of the folder");
        }
        current = ArchiveFile.open(file, source.nameOf(file), source.options());
    }

    private Optional<ArchivedArticle> broken(Path file, String reason) {
        try {
            leave();
        } catch (IOException e) {
            current = null;
        }
        return Optional.of(ArchivedArticle.unreadable(source.nameOf(file), reason));
    }

    private void leave() throws IOException {
        ArchiveFile open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public double progress() {
        if (files.isEmpty()) {
            return 1;
        }
        double whole = current == null ? next : next - 1 + current.progress();
        return whole / files.size();
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
