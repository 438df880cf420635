package io.claimgraph.cli;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.ingest.ExtractionView;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints what articles say, without a database and without storing anything. */
@Command(
        name = "extract",
        description = "Prints what articles say: one JSON object an article and line, in the order of the files.",
        footer = {
            "",
            "A file that can't be read is one line on standard error and does not stop the rest; the exit code is 1 then."
        })
final class ExtractCommand implements Callable<Integer> {
    /** Articles in work or waiting for their turn to be printed, for each core. */
    private static final int AHEAD = 4;

    private static final JsonMapper JSON = JsonMapper.shared();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders of .txt, .html or .json articles")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> files = InputFiles.of(paths);
        var reader = new ArticleReader();
        var extractor = ArticleExtractor.standard();
        int ahead = AHEAD * Runtime.getRuntime().availableProcessors();
        long unreadable = files.stream()
                .gather(Gatherers.mapConcurrent(ahead, file -> extract(file, reader, extractor)))
                .filter(line -> !print(line))
                .count();
        return unreadable == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Line extract(Path file, ArticleReader reader, ArticleExtractor extractor) {
        try {
            ArticleFile read = ArticleFile.read(file);
            Article article = read.article(reader);
            ExtractionView view = ExtractionView.of(read.id(), article, extractor.extract(article));
            return new Line.Extracted(JSON.writeValueAsString(view));
        } catch (UnreadableFileException e) {
            return new Line.Unreadable("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** Whether it was an extraction. */
    private boolean print(Line line) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (line) {
            case Line.Extracted(String json) -> {
                out.println(json);
                yield true;
            }
            case Line.Unreadable(String reason) -> {
                spec.commandLine().getErr().println(reason);
                yield false;
            }
        };
    }

    /** What one file gives. */
    private sealed interface Line {
        record Extracted(String json) implements Line {}

        record Unreadable(String reason) implements Line {}
    }
}
