package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;

/** The command beside a running service: into its database, and kept out of its folder. */
@IntegrationTest
class IngestCommandTest {
    @Autowired
    private Neo4jConnectionDetails server;

    @Autowired
    private Environment service;

    @Autowired
    private TestGraph graph;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyTheGraph() {
        graph.clear();
    }

    @Test
    void articles_and_the_sample_are_stored_once_and_what_can_not_be_read_is_named() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), "한다솔 노을전자 대표는 4일 “공장을 늘리지 않겠다”고 밝혔다.");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " ");
        Path missing = folder.resolve("missing.txt");
        String uri = "--spring.neo4j.uri=" + server.getUri();

        Run first = Run.of("ingest", good, blank, missing, "--sample", uri);
        Run second = Run.of("ingest", good, "--sample", uri);

        assertThat(first.errors()).containsExactlyInAnyOrder(blank + ": text is blank", missing + ": does not exist");
        assertThat(first.lines()).containsExactly("13 stored, 0 updated, 0 unchanged, 2 failed");
        assertThat(first.code()).isEqualTo(1);
        assertThat(second).isEqualTo(new Run(0, "0 stored, 0 updated, 13 unchanged, 0 failed\n", ""));
    }

    @Test
    void a_graph_that_is_in_use_is_one_line_and_exit_code_2() {
        String data = service.getRequiredProperty("claimgraph.data");

        Run run = Run.of("ingest", "--sample", "--claimgraph.data=" + data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith(
                        "Another process is using the data in " + Path.of(data).toAbsolutePath())
                .endsWith("--claimgraph.data=FOLDER");
    }

    @Test
    void nothing_to_take_in_is_bad_usage() {
        Run run = Run.of("ingest");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).containsExactly("Missing: a PATH or --sample (see 'claimgraph ingest --help')");
    }
}
