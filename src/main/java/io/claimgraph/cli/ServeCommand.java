package io.claimgraph.cli;

import io.claimgraph.ClaimgraphApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the service. */
@Command(
        name = "serve",
        description = "Starts the service and its explorer, by default at http://localhost:8080.",
        footer = {"", "Settings follow as --NAME=VALUE, for example --server.port=9000."})
final class ServeCommand implements Callable<Integer> {
    /** Not an exit code: the service goes on after the command has returned. */
    static final int RUNNING = -1;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ClaimgraphApplication.main(Settings.of(spec, settings));
        return RUNNING;
    }
}
