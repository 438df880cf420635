package io.claimgraph.cli;

import io.claimgraph.ClaimgraphApplication;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the service. */
@Command(
        name = "serve",
        description = "Starts the service and its explorer, by default at http://localhost:8080.",
        footer = {"", "Settings follow as --NAME=VALUE, for example --server.port=9000."})
final class ServeCommand implements Callable<Integer> {
    /** Not an exit code: the service goes on after the command has returned. */
    static final int RUNNING = -1;

    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() {
        ClaimgraphApplication.main(settings.asArguments());
        return RUNNING;
    }
}
