package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.DuplicateBenchmark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how well and how fast edited copies of articles are found. */
@Command(
        name = "duplicates",
        description = "Looks for edited copies among many other articles, and prints recall, precision and articles/s.")
final class BenchmarkDuplicatesCommand implements Callable<Integer> {
    @ParentCommand
    private BenchmarkCommand benchmark;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..1",
            description = "articles to copy, as JSON with a text, one a line; without it they are made up")
    private @Nullable Path corpus;

    @Option(
            names = "--copies",
            paramLabel = "N",
            defaultValue = "1000",
            description = "articles that are there twice, edited the second time (default: ${DEFAULT-VALUE})")
    private int copies;

    @Option(
            names = "--others",
            paramLabel = "N",
            defaultValue = "20000",
            description = "articles that are there once (default: ${DEFAULT-VALUE})")
    private int others;

    @Option(
            names = "--database",
            description = "look through an embedded graph in a temporary folder as well, which takes minutes")
    private boolean database;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(1, "--copies", copies);
        benchmark.checkAtLeast(0, "--others", others);
        DuplicateBenchmark duplicates =
                new DuplicateBenchmark(corpus == null ? List.of() : CorpusFile.texts(corpus), copies, others);
        PrintWriter out = benchmark.out();
        duplicates.inMemory().forEach(out::println);
        if (database) {
            EmptyGraph.with(graph -> duplicates.inDatabase(graph.articles())).forEach(out::println);
        }
        return ExitCode.OK;
    }
}
