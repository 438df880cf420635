package io.claimgraph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.springframework.boot.test.context.TestComponent;

/** The graph of an {@link IntegrationTest}, to empty and to look at. */
@TestComponent
public class TestGraph {
    private final Driver driver;

    TestGraph(Driver driver) {
        this.driver = driver;
    }

    /** Removes everything but the record of the migrations; indexes and constraints stay. */
    public void clear() {
        run("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock DETACH DELETE n", Map.of());
    }

    /** The rows that a query gives, or makes. */
    public List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** The single value of a query without parameters. */
    public Value value(String cypher) {
        return run(cypher, Map.of()).getFirst().get(0);
    }

    /** Every node and relationship with its properties, save when it was stored: for comparing two graphs. */
    public List<String> content() {
        String nodes = "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock "
                + "RETURN labels(n) AS labels, n {.*, storedAt: null, since: null, until: null} AS properties";
        String relationships = "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration "
                + "RETURN coalesce(a.id, a.key) AS a, type(r) AS type, properties(r) AS properties, "
                + "coalesce(b.id, b.name) AS b";
        return Stream.of(nodes, relationships)
                .flatMap(query -> run(query, Map.of()).stream())
                .map(row -> sorted(row.asMap()))
                .sorted()
                .toList();
    }

    private static String sorted(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + sorted(entry.getValue()))
                        .sorted()
                        .toList()
                        .toString()
                : String.valueOf(value);
    }

    /** The operators of a query's plan, without running it. */
    public List<String> plan(String cypher, Map<String, Object> parameters) {
        Plan plan = driver.executableQuery("EXPLAIN " + cypher)
                .withParameters(parameters)
                .execute()
                .summary()
                .queryPlan()
                .orElseThrow();
        return operators(plan).toList();
    }

    private static Stream<String> operators(Plan plan) {
        Stream<String> below = plan.children().stream().flatMap(TestGraph::operators);
        return Stream.concat(Stream.of(plan.operatorType()), below);
    }

    /** Number of nodes and of relationships, without the record of the migrations. */
    public Size size() {
        return new Size(
                value("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock RETURN count(n)")
                        .asLong(),
                value("MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(r)")
                        .asLong());
    }

    /** How much there is. */
    public record Size(long nodes, long relationships) {}
}
