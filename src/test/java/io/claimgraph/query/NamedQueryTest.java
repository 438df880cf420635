package io.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NamedQueryTest {
    @Autowired
    private Driver driver;

    @Test
    void every_file_is_a_named_query() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/query"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(NamedQuery.values())
                            .map(NamedQuery::fileName)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_query_starts_from_an_index(NamedQuery query) {
        try (Session session = driver.session()) {
            Plan plan =
                    session.run("EXPLAIN " + query.text()).consume().queryPlan().orElseThrow();
            assertThat(operators(plan))
                    .noneMatch(
                            operator -> operator.matches(
                                    "AllNodesScan.*|.*NodeByLabelScan.*|.*RelationshipTypeScan.*|AllRelationshipsScan.*|CartesianProduct.*"));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(NamedQueryTest::operators));
    }
}
