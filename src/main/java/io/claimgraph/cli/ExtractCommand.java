package io.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders of .txt, .html or .json articles")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var extractor = new FileExtractor();
        long unreadable = FileExtractor.onAllCores(InputFiles.of(paths), file -> extract(file, extractor))
                .filter(line -> !print(line))
                .count();
        return unreadable == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Line extract(Path file, FileExtractor extractor) {
        try {
            return new Line.Extracted(
                    JsonMapper.shared().writeValueAsString(extractor.extract(ArticleFile.read(file))));
        } catch (UnreadableFileException e) {
            return new Line.Unreadable("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** Whether it was an extraction. */
    private boolean print(Line line) {
        return switch (line) {
            case Line.Extracted(String json) -> {
                spec.commandLine().getOut().println(json);
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
