package io.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** A graph in a temporary folder, which is removed after use. */
final class EmptyGraph {
    private EmptyGraph() {}

    /**
     * What a task gives that has a graph of its own.
     *
     * @throws CommandFailedException if the folder can't be made or removed, or the graph can't be opened
     */
    static <T> T with(Function<GraphSession, T> task) {
        try {
            Path folder = Files.createTempDirectory("claimgraph-benchmark");
            try (GraphSession graph = GraphSession.open(new String[] {"--claimgraph.data=" + folder})) {
                return task.apply(graph);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }
}
