package io.claimgraph.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Settings of the service as a command takes them: {@code --server.port=9000}. */
final class Settings {
    private Settings() {}

    static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains(".");
    }

    /**
     * What a command did not know, for Spring.
     *
     * @throws ParameterException if one is no setting
     */
    static String[] of(CommandSpec command, List<String> unmatched) {
        for (String argument : unmatched) {
            if (!isSetting(argument)) {
                throw new ParameterException(command.commandLine(), "Unknown option: '%s'".formatted(argument));
            }
        }
        return unmatched.toArray(String[]::new);
    }
}
