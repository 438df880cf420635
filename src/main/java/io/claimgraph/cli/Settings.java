package io.claimgraph.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Settings of the service as a command takes them: {@code --server.port=9000}. */
final class Settings {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Unmatched
    private List<String> given = List.of();

    static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains(".");
    }

    /** For Spring, in the order they were given. */
    String[] asArguments() {
        for (String argument : given) {
            if (!isSetting(argument)) {
                throw new ParameterException(command.commandLine(), "Unknown option: '%s'".formatted(argument));
            }
        }
        return given.toArray(String[]::new);
    }
}
