package io.claimgraph.cli;

import io.claimgraph.collect.Submission;
import io.claimgraph.ingest.IngestOutcome;
import io.claimgraph.ingest.IngestService;
import io.claimgraph.ingest.SampleArticles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Takes articles into the configured graph. */
@Command(
        name = "ingest",
        description = "Takes articles into the graph: the one in ./data, or the server of --spring.neo4j.uri.",
        footer = {
            "",
            "A file that can't be read is one line on standard error and does not stop the rest; the exit code is 1 then.",
            "Settings follow as --NAME=VALUE, for example --claimgraph.data=FOLDER."
        })
final class IngestCommand implements Callable<Integer> {
    /** Articles that are handed over at a time. */
    private static final int TOGETHER = 100;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders of .txt, .html or .json articles")
    private List<Path> paths = List.of();

    @Option(names = "--sample", description = "take in the invented articles that come with the program")
    private boolean sample;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (paths.isEmpty() && !sample) {
            throw new ParameterException(spec.commandLine(), "Missing: a PATH or --sample");
        }
        List<Source> sources = sources();
        var report = new IngestReport(spec.commandLine().getErr());
        try (GraphSession graph = GraphSession.open(Settings.of(spec, settings));
                Progress progress = Progress.over(sources.size())) {
            sources.stream()
                    .gather(Gatherers.windowFixed(TOGETHER))
                    .forEach(some -> ingest(some, graph.ingest(), report, progress));
        }
        spec.commandLine().getOut().println(report.summary());
        return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Source> sources() {
        Stream<Source> files = InputFiles.of(paths).stream().map(Source.OfFile::new);
        Stream<Source> samples = sample ? SampleArticles.all().stream().map(Source.OfSample::new) : Stream.of();
        return Stream.concat(files, samples).toList();
    }

    private static void ingest(List<Source> some, IngestService service, IngestReport report, Progress progress) {
        List<Source> readable = new ArrayList<>();
        List<Submission> submissions = new ArrayList<>();
        for (Source source : some) {
            try {
                submissions.add(source.submission());
                readable.add(source);
            } catch (UnreadableFileException e) {
                report.unreadable(source.name(), String.valueOf(e.getMessage()));
            }
        }
        List<IngestOutcome> outcomes = service.ingestAll(submissions);
        for (int i = 0; i < outcomes.size(); i++) {
            report.add(readable.get(i).name(), outcomes.get(i));
        }
        progress.advance(some.size());
    }

    /** Where a submission comes from. */
    private sealed interface Source {
        String name();

        /** @throws UnreadableFileException if there is none in it */
        Submission submission();

        record OfFile(Path file) implements Source {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public Submission submission() {
                return ArticleFile.read(file).submission();
            }
        }

        record OfSample(Submission submission) implements Source {
            @Override
            public String name() {
                return String.valueOf(submission.title());
            }
        }
    }
}
