package io.claimgraph.graph.embedded;

import static io.claimgraph.TestHttp.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimgraph.TestHttp;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a configured server that goes away and comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestHttp.class)
@DirtiesContext
class DatabaseAwayTest {
    private static final Map<String, String> ARTICLE =
            Map.of("text", "한미르 나래전자 대표는 6일 \"연산 자원이 크게 모자란다\"고 말했다.", "url", "https://news.example/away");

    private static final Path FOLDER = folder();
    private static EmbeddedNeo4j server = EmbeddedNeo4j.start(FOLDER.resolve("server"), 0);

    @Autowired
    private TestHttp http;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.neo4j.uri", () -> server.uri());
        properties.add("claimgraph.data", () -> FOLDER.resolve("unused").toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "server")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void requests_are_told_to_come_back_while_the_database_is_away() {
        assertThat(FOLDER.resolve("unused")).doesNotExist();
        assertThat(http.post("/api/articles", ARTICLE).statusCode()).isEqualTo(201);
        assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        int port = server.uri().getPort();
        server.close();
        assertUnavailable(http.post("/api/articles", ARTICLE));
        assertUnavailable(http.get("/api/statements"));
        assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(http.post("/api/extractions", ARTICLE).statusCode()).isEqualTo(200);

        server = EmbeddedNeo4j.start(FOLDER.resolve("server"), port);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> http.get("/actuator/health/readiness").statusCode() == 200);
        HttpResponse<String> again = http.post("/api/articles", ARTICLE);
        assertThat(json(again).get("outcome").asString()).isEqualTo("DUPLICATE");
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).get("detail").asString()).contains("database");
    }
}
