package io.claimgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service: real HTTP on a random port and an embedded Neo4j in a temporary folder. All such tests
 * share one service, so none of them may change its configuration; {@link TestGraph} empties the graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = IntegrationTest.TemporaryData.class)
@Import({TestGraph.class, TestHttp.class})
public @interface IntegrationTest {
    /** Gives the service a folder of its own below {@code target}. */
    class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = Files.createDirectories(Path.of("target", "test-data"));
                Path data = Files.createTempDirectory(folder, "graph");
                TestPropertyValues.of(
                                "claimgraph.data=" + data,
                                "claimgraph.fetch.allow=" + TestSite.HOST,
                                "claimgraph.fetch.delay=0s")
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
