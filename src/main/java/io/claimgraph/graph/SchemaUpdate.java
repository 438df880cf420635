package io.claimgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Brings the schema up to date by the migrations of {@code cypher/migrations}. */
final class SchemaUpdate {
    private static final String MIGRATIONS = "classpath:cypher/migrations";

    private final Driver driver;
    private final DataLocation data;

    SchemaUpdate(Driver driver, DataLocation data) {
        this.driver = driver;
        this.data = data;
    }

    /**
     * Applies what has not been applied yet. A process that is killed at this leaves a lock behind, which would keep every
     * later one from starting; where no other process can be at work, it is removed.
     *
     * @throws DataUnavailableException if the server cannot be reached or does not let us in
     */
    void apply() {
        try {
            if (data.ownedByThisProcess()) {
                driver.executableQuery(WriteQuery.REMOVE_MIGRATION_LOCK.cypher())
                        .execute();
            }
            MigrationsConfig config =
                    MigrationsConfig.builder().withLocationsToScan(MIGRATIONS).build();
            new Migrations(config, driver).apply();
        } catch (ServiceUnavailableException e) {
            throw new DataUnavailableException(
                    "The Neo4j server at %s cannot be reached".formatted(data.description()),
                    "Start it, or check spring.neo4j.uri; without that setting an embedded Neo4j is used",
                    e);
        } catch (AuthenticationException e) {
            throw new DataUnavailableException(
                    "The Neo4j server at %s does not accept the user name and password".formatted(data.description()),
                    "Check spring.neo4j.authentication.username and spring.neo4j.authentication.password",
                    e);
        }
    }
}
