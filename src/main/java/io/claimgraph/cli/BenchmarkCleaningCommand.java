package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.CleaningBenchmark;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures the speed of finding the articles in saved pages. */
@Command(
        name = "cleaning",
        description = "Finds the articles in saved pages, and prints pages/s and how many times as long as jsoup it"
                + " takes.")
final class BenchmarkCleaningCommand implements Callable<Integer> {
    @ParentCommand
    private BenchmarkCommand benchmark;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders of .html or .html.gz pages")
    private List<Path> paths = List.of();

    @Option(
            names = "--warm-ups",
            paramLabel = "N",
            defaultValue = "10",
            description = "rounds before those that count (default: ${DEFAULT-VALUE})")
    private int warmUps;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "21",
            description = "rounds that count (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Override
    public Integer call() {
        benchmark.checkAtLeast(1, "--rounds", rounds);
        new CleaningBenchmark(pages(), warmUps, rounds).run().forEach(benchmark.out()::println);
        return ExitCode.OK;
    }

    private List<String> pages() {
        return InputFiles.of(paths, PageFile.ENDINGS).stream()
                .map(BenchmarkCleaningCommand::page)
                .toList();
    }

    private static String page(Path file) {
        try {
            return PageFile.read(file).html();
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
