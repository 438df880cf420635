package io.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SchemaTest {
    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @Autowired
    private SchemaUpdate schema;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void every_index_is_online() {
        assertThat(graph.run("SHOW INDEXES YIELD name, state", Map.of()))
                .hasSizeGreaterThan(10)
                .allSatisfy(index -> assertThat(index.get("state").asString()).isEqualTo("ONLINE"));
    }

    @Test
    void a_process_that_was_killed_while_it_updated_the_schema_does_not_keep_the_next_from_starting() {
        graph.run("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'John Doe'})", Map.of());
        schema.apply();
        assertThat(graph.value("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock)")
                        .asInt())
                .isZero();
    }

    @Test
    void full_text_finds_inflected_korean_words() {
        graph.run("CREATE (:Statement {id: 's', search: '정부가 인공지능을 국가 과제로 삼아야 한다'})", Map.of());
        assertThat(graph.run(
                        "CALL db.index.fulltext.queryNodes('statement_content', '\"인공지능\"') YIELD node RETURN node.id AS id",
                        Map.of()))
                .extracting(row -> row.get("id").asString())
                .containsExactly("s");
    }

    @Test
    void the_service_is_ready() {
        assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
