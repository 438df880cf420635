package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.RobustnessBenchmark;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks for what makes the reading of articles fail or slow. */
@Command(
        name = "robustness",
        description = {
            "Reads spoilt articles and sentences of up to a million characters, and prints the failures (an"
                    + " exception, or",
            "evidence that is not the text it says it is), the slowest, and how the time grows with the length.",
            "The exit code is 1 where anything failed."
        })
final class BenchmarkRobustnessCommand implements Callable<Integer> {
    private static final int LEAST_LONGEST = 8;

    @ParentCommand
    private BenchmarkCommand benchmark;

    @Parameters(paramLabel = "CORPUS", description = "articles as JSON with a text, one a line (.jsonl or .jsonl.gz)")
    private Path corpus = Path.of("");

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1500",
            description = "how many articles to spoil (default: ${DEFAULT-VALUE})")
    private int articles;

    @Option(
            names = "--longest",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "characters of the longest sentence (default: ${DEFAULT-VALUE})")
    private int longest;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(LEAST_LONGEST, "--longest", longest);
        List<String> texts = CorpusFile.texts(corpus).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            throw new CommandFailedException("%s: holds no article".formatted(corpus));
        }
        RobustnessBenchmark robustness = new RobustnessBenchmark(texts);
        Consumer<String> out = benchmark.out()::println;
        int failures = robustness.mutate(articles, out) + robustness.grow(longest, out);
        return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
