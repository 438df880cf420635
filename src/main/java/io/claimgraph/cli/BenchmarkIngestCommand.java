package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.IngestBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures the speed of taking articles into a graph. */
@Command(
        name = "ingest",
        description = {
            "Takes invented articles into an empty graph, and prints articles/s of the whole and of its stages"
                    + " alone.",
            "The graphs are kept in a temporary folder and removed."
        })
final class BenchmarkIngestCommand implements Callable<Integer> {
    private static final int LEAST_ARTICLES = 200;

    @ParentCommand
    private BenchmarkCommand benchmark;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many articles (default: ${DEFAULT-VALUE})")
    private int articles;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(LEAST_ARTICLES, "--articles", articles);
        IngestBenchmark ingest = new IngestBenchmark(articles);
        IngestBenchmark.Extracted extracted = ingest.extract();
        double writing = EmptyGraph.with(graph -> ingest.write(extracted.read(), graph.articles()));
        IngestBenchmark.Imported whole = EmptyGraph.with(graph -> ingest.ingest(graph.ingest()));
        ingest.report(extracted.speed(), writing, whole).forEach(benchmark.out()::println);
        return ExitCode.OK;
    }
}
