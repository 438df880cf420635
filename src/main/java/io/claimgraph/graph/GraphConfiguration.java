package io.claimgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Brings the schema up to date before anything reads or writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {
    private static final String MIGRATIONS = "classpath:cypher/migrations";

    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        MigrationsConfig config =
                MigrationsConfig.builder().withLocationsToScan(MIGRATIONS).build();
        return new Migrations(config, driver);
    }

    @Bean
    @Fallback
    DataLocation dataLocation(Neo4jConnectionDetails server) {
        return new DataLocation(server.getUri().toString());
    }
}
