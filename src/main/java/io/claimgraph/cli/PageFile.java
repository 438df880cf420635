package io.claimgraph.cli;

import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.page.CharacterDecoder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A saved page.
 *
 * @param id the file's name without its endings
 * @param html its text
 */
record PageFile(String id, String html) {
    static final List<String> ENDINGS = List.of(".html", ".htm", ".html.gz", ".htm.gz");

    private static final int MAX_BYTES = 4 * ArticleReader.MAX_CHARACTERS;

    /**
     * Reads an {@code .html} or {@code .html.gz} file, in whatever character set it is.
     *
     * @throws UnreadableFileException if it is none of these, or broken
     */
    static PageFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream()
                .filter(small::endsWith)
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("is no .html or .html.gz file"));
        String html = new CharacterDecoder().decode(bytes(file, ending.endsWith(".gz")), null);
        return new PageFile(name.substring(0, name.length() - ending.length()), html);
    }

    private static byte[] bytes(Path file, boolean zipped) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = zipped ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableFileException("has more than the limit of %,d bytes".formatted(MAX_BYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableFileException(FileProblem.reason(e), e);
        }
    }
}
