package io.claimgraph.graph.embedded;

import io.claimgraph.graph.DataLocation;
import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Puts the embedded database in the place of a server, when no server is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedNeo4jConfiguration.NoServerConfigured.class)
class EmbeddedNeo4jConfiguration {
    @Bean
    static EmbeddedNeo4jStarter embeddedNeo4j(Environment environment) {
        return new EmbeddedNeo4jStarter(home(environment));
    }

    @Bean
    Neo4jConnectionDetails embeddedNeo4jConnection(EmbeddedNeo4jStarter embedded) {
        return new LoopbackConnection(embedded.await().uri());
    }

    @Bean
    DataLocation embeddedDataLocation(Environment environment) {
        return new DataLocation(home(environment).toString(), true);
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getRequiredProperty("claimgraph.data"), "neo4j")
                .toAbsolutePath()
                .normalize();
    }

    /** The embedded database asks nobody who they are: it answers this machine alone. */
    private record LoopbackConnection(URI uri) implements Neo4jConnectionDetails {
        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.none();
        }
    }

    static class NoServerConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
        }
    }
}
