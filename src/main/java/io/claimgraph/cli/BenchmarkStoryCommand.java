package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.StoryBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures how the speed changes as the copies of one article become more. */
@Command(
        name = "story",
        description = "Takes edited copies of one invented article into an empty graph, and prints articles/s as they"
                + " become more.")
final class BenchmarkStoryCommand implements Callable<Integer> {
    private static final int LEAST_COPIES = 200;

    @ParentCommand
    private BenchmarkCommand benchmark;

    @Option(
            names = "--copies",
            paramLabel = "N",
            defaultValue = "2000",
            description = "how many copies (default: ${DEFAULT-VALUE})")
    private int copies;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(LEAST_COPIES, "--copies", copies);
        StoryBenchmark story = new StoryBenchmark(copies);
        EmptyGraph.with(graph -> story.run(graph.ingest(), graph.articles())).forEach(benchmark.out()::println);
        return ExitCode.OK;
    }
}
