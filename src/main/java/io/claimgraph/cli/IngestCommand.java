package io.claimgraph.cli;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.archive.ArchiveOptions;
import io.claimgraph.collect.archive.ArchiveSource;
import io.claimgraph.collect.archive.UnreadableArchiveException;
import io.claimgraph.ingest.IngestOutcome;
import io.claimgraph.ingest.IngestService;
import io.claimgraph.ingest.SampleArticles;
import io.claimgraph.ingest.job.JobTakenException;
import io.claimgraph.ingest.job.JobView;
import io.claimgraph.ingest.job.Jobs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Takes articles into the graph, without a service around it. */
@Command(
        name = "ingest",
        description = {
            "Takes articles into the graph: files, folders and archives, of any size.",
            "A run that was cut short goes on where it was when the same command is given again."
        },
        footer = {
            "",
            "Settings follow as --NAME=VALUE, for example --claimgraph.data=FOLDER.",
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "archives (.jsonl, .csv, .tsv, .zip, .warc), articles (.txt, .html, .json), each also .gz, or folders")
    private List<Path> paths = List.of();

    @Option(names = "--sample", description = "take in the invented articles that come with the program")
    private boolean sample;

    @Option(
            names = "--field",
            paramLabel = "FIELD=COLUMN",
            description = "which CSV column or JSON field holds a field of an article: --field text=BODY")
    private Map<String, String> fields = new TreeMap<>();

    @Option(names = "--charset", paramLabel = "NAME", description = "of CSV files and texts (default: UTF-8)")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(names = "--delimiter", paramLabel = "CHARACTER", description = "between the columns of CSV files")
    private @Nullable Character delimiter;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (paths.isEmpty() && !sample) {
            throw new ParameterException(spec.commandLine(), "Missing: a PATH or --sample");
        }
        ArchiveOptions options = options();
        var report = new IngestReport(spec.commandLine().getErr());
        try (GraphSession graph = GraphSession.open(Settings.of(spec, settings))) {
            if (!paths.isEmpty()) {
                ingest(
                        new ArchiveSource(
                                paths.stream().map(Path::toAbsolutePath).toList(), options, null),
                        graph.jobs(),
                        report);
            }
            if (sample) {
                ingestSample(graph.ingest(), report);
            }
        }
        spec.commandLine().getOut().println(report.summary());
        return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ArchiveOptions options() {
        try {
            return new ArchiveOptions(fields, charset, delimiter);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage(), e);
        }
    }

    private void ingest(ArchiveSource source, Jobs jobs, IngestReport report) {
        String name = String.valueOf(paths.getFirst().getFileName());
        try (Progress progress = Progress.of(name)) {
            JobView job = jobs.run(name, source, this::tellWhereItGoesOn, (article, outcome, share) -> {
                report.add(article, outcome);
                progress.at(share, report.done());
            });
            if (job.error() != null) {
                throw new CommandFailedException("%s: %s".formatted(name, job.error()));
            }
        } catch (UnreadableArchiveException | JobTakenException e) {
            throw new CommandFailedException("%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void tellWhereItGoesOn(JobView job) {
        if (job.done() > 0) {
            spec.commandLine().getErr().println("goes on after %,d articles".formatted(job.done()));
        }
    }

    private static void ingestSample(IngestService service, IngestReport report) {
        List<Submission> articles = SampleArticles.all();
        List<IngestOutcome> outcomes = service.ingestAll(articles);
        for (int i = 0; i < outcomes.size(); i++) {
            report.add(String.valueOf(articles.get(i).title()), outcomes.get(i));
        }
    }
}
