package io.claimgraph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
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
