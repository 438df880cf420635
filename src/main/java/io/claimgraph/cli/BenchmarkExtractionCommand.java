package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.ExtractionBenchmark;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures the speed of reading articles in one thread. */
@Command(
        name = "extraction",
        description =
                "Reads articles in one thread, and prints articles/s and how many times as long as Nori it takes.")
final class BenchmarkExtractionCommand implements Callable<Integer> {
    @ParentCommand
    private BenchmarkCommand benchmark;

    @Parameters(paramLabel = "CORPUS", description = "articles as JSON with a text, one a line (.jsonl or .jsonl.gz)")
    private Path corpus = Path.of("");

    @Option(
            names = "--warm-ups",
            paramLabel = "N",
            defaultValue = "10",
            description = "rounds before those that count (default: ${DEFAULT-VALUE})")
    private int warmUps;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "7",
            description = "rounds that count (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(1, "--rounds", rounds);
        new ExtractionBenchmark(CorpusFile.texts(corpus), warmUps, rounds).run().forEach(benchmark.out()::println);
        return ExitCode.OK;
    }
}
