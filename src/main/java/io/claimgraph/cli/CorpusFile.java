package io.claimgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of many articles as JSON, one a line. */
final class CorpusFile {
    private CorpusFile() {}

    /**
     * The texts of a {@code .jsonl} or {@code .jsonl.gz} file; a line without one is passed over.
     *
     * @throws CommandFailedException if it can't be read or is not JSON
     */
    static List<String> texts(Path corpus) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(corpus), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> JsonMapper.shared().readTree(line).path("text"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
        } catch (IOException e) {
            throw new CommandFailedException("%s: %s".formatted(corpus, FileProblem.reason(e)), e);
        } catch (UncheckedIOException e) {
            throw new CommandFailedException("%s: %s".formatted(corpus, e.getMessage()), e);
        } catch (JacksonException e) {
            throw new CommandFailedException("%s: is not JSON: %s".formatted(corpus, e.getOriginalMessage()), e);
        }
    }

    private static InputStream open(Path corpus) throws IOException {
        InputStream bytes = Files.newInputStream(corpus);
        return corpus.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
