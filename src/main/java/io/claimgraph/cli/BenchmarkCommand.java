package io.claimgraph.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures speed, and what is found at that speed; what is measured is a command of its own. */
@Command(
        name = "benchmark",
        description = "Measures speed, and what is found at that speed.",
        subcommands = {
            BenchmarkCleaningCommand.class,
            BenchmarkDuplicatesCommand.class,
            BenchmarkExtractionCommand.class,
            BenchmarkIngestCommand.class,
            BenchmarkRobustnessCommand.class,
            BenchmarkStoryCommand.class
        })
final class BenchmarkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A benchmark is missing");
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /**
     * Checks the number that an option was given.
     *
     * @throws ParameterException if it is less than that
     */
    void checkAtLeast(int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), "%s is %d, less than %d".formatted(option, value, least));
        }
    }
}
