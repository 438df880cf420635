package io.claimgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** What a command that trains a judge is given. */
final class JudgeFiles {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "folder of annotated articles (.json)")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "WEIGHTS", description = "where the table is written (.tsv)")
    private Path table = Path.of("");

    Path folder() {
        return folder;
    }

    Path table() {
        return table;
    }
}
