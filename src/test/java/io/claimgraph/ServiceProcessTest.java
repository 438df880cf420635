package io.claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens to the data when processes end as they should not, or meet. */
class ServiceProcessTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SIGTERM = 143;
    private static final int ACKNOWLEDGED = 12;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void no_acknowledged_article_is_lost_and_no_second_process_gets_at_the_data() throws Exception {
        ServiceProcess first = ServiceProcess.start(data);
        assertSecondIsTurnedAway();
        Map<Integer, JsonNode> acknowledged = postUntilKilled(first);

        ServiceProcess restarted = ServiceProcess.start(data);
        for (JsonNode answer : acknowledged.values()) {
            JsonNode stored = get(restarted, "/api/articles/" + answer.get("id").asString());
            assertThat(stored.get("text")).isEqualTo(answer.get("text"));
            assertThat(stored.get("statements")).hasSameSizeAs(answer.get("statements"));
        }
        for (int number : acknowledged.keySet()) {
            assertThat(post(restarted, number).statusCode()).isEqualTo(200);
        }
        assertThat(restarted.stop()).isEqualTo(SIGTERM);
    }

    private void assertSecondIsTurnedAway() throws IOException, InterruptedException {
        ServiceProcess second = ServiceProcess.start(data);
        assertThat(second.isReady()).isFalse();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .anyMatch(line -> line.contains("Another process is using the data in " + data))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    /** Kills the service while articles come in, and gives the answers to those that it acknowledged. */
    private Map<Integer, JsonNode> postUntilKilled(ServiceProcess service) throws InterruptedException {
        Map<Integer, JsonNode> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
        Thread poster = Thread.ofPlatform().start(() -> {
            try {
                for (int number = 0; ; number++) {
                    HttpResponse<String> answer = post(service, number);
                    if (answer.statusCode() == 201) {
                        acknowledged.put(number, JSON.readTree(answer.body()));
                    }
                    enough.countDown();
                }
            } catch (IOException e) {
                // The service has been killed.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        enough.await();
        service.kill();
        poster.join();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        return acknowledged;
    }

    private HttpResponse<String> post(ServiceProcess service, int number) throws IOException, InterruptedException {
        String text = "한미르 나래전자 대표는 %d일 \"연산 자원이 %d배 모자란다\"고 말했다. 한 대표는 \"서둘러야 한다\"고 덧붙였다."
                .formatted(number % 28 + 1, number);
        Map<String, String> fields = Map.of("text", text, "url", "https://news.example/" + number);
        return client.send(
                HttpRequest.newBuilder(URI.create(service.address() + "/api/articles"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode get(ServiceProcess service, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(service.address() + path)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
