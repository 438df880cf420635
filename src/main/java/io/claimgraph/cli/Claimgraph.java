package io.claimgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The main class: without a command, or with nothing but settings ({@code --server.port=9000}), the service; otherwise
 * one command. Only what a command needs is loaded, so that {@code extract} starts without Spring.
 */
@Command(
        name = "claimgraph",
        description = {
            "Reads news articles, finds who said, proposed and funded what, and keeps it as a graph.",
            "Without a command it starts the service, as 'serve' does."
        },
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            FollowCommand.class,
            ExtractCommand.class,
            CleanCommand.class,
            EvaluateCommand.class,
            BenchmarkCommand.class,
            MarkNamesCommand.class,
            TrainCommand.class,
            TrainEntitiesCommand.class,
            TrainFundingsCommand.class,
            TrainProposalsCommand.class
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class Claimgraph implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code; {@code serve} goes on until it is stopped. */
    public static void main(String[] args) {
        CommandLine commands = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int code = commands.execute(withDefaultCommand(args));
        if (code != ServeCommand.RUNNING) {
            System.exit(code);
        }
    }

    /** All commands; an error of usage or of the run is one line. */
    static CommandLine commandLine() {
        return new CommandLine(new Claimgraph())
                .setParameterExceptionHandler(Claimgraph::explainUsage)
                .setExecutionExceptionHandler(Claimgraph::explainFailure);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    /** The arguments, after {@code serve} if there is nothing but settings in them. */
    static String[] withDefaultCommand(String[] args) {
        return Arrays.stream(args).allMatch(Settings::isSetting)
                ? Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new)
                : args;
    }

    private static int explainUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println("%s (see '%s --help')"
                        .formatted(oneLine(e), command.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static int explainFailure(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof CommandFailedException) {
            command.getErr().println(oneLine(e));
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }

    /** The streams are UTF-8 in every locale: what is printed is JSON and Korean. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
