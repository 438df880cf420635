package io.claimgraph.graph;

import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Brings the schema up to date before anything reads or writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {
    @Bean(initMethod = "apply")
    SchemaUpdate schemaUpdate(Driver driver, DataLocation data) {
        return new SchemaUpdate(driver, data);
    }

    @Bean
    @Fallback
    DataLocation dataLocation(Neo4jConnectionDetails server) {
        return new DataLocation(server.getUri().toString(), false);
    }
}
