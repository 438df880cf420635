package io.claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import whose process is killed again and again, as by {@code kill -9}, at moments that nobody chose. */
class KilledImportTest {
    private static final int KILLS = 5;
    private static final int ARTICLES = 600;
    private static final int EACH_BROKEN = 60;
    private static final int COPIES = 40;
    private static final int LONGEST_WAIT_MILLIS = 1_200;
    private static final long LOOK_MILLIS = 200;

    private final List<ServiceProcess> running = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void every_article_is_stored_and_counted_once() throws Exception {
        Files.createDirectories(data.resolve("archives"));
        Files.write(data.resolve("archives/news.jsonl"), lines());
        ServiceProcess service = start();
        String job = submit(service);
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MILLIS));
            service.kill();
            service = start();
        }

        JsonNode end = awaitEnd(service, job);

        assertThat(end.get("state").asString()).isEqualTo("DONE");
        assertThat(end.get("stored").asInt()).isEqualTo(ARTICLES);
        assertThat(end.get("duplicates").asInt()).isEqualTo(COPIES);
        assertThat(end.get("skipped").asInt()).isEqualTo(ARTICLES / EACH_BROKEN);
        assertThat(end.get("updated").asInt() + end.get("failed").asInt()).isZero();
        assertThat(all(service, "/api/jobs/" + job + "/failures?limit=200"))
                .extracting(failure -> failure.get("name").asString())
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES / EACH_BROKEN);
        assertThat(all(service, "/api/statements?limit=100")).hasSize(ARTICLES);
        assertThat(all(service, "/api/articles?limit=100"))
                .extracting(article -> article.get("url").asString())
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES);
    }

    private ServiceProcess start() throws IOException {
        ServiceProcess service = ServiceProcess.start(data);
        running.add(service);
        return service;
    }

    @AfterEach
    void end() throws InterruptedException {
        for (ServiceProcess service : running) {
            service.kill();
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            lines.add(line(number));
            if (number % EACH_BROKEN == 0) {
                lines.add("{broken");
            }
        }
        IntStream.range(0, COPIES).mapToObj(KilledImportTest::line).forEach(lines::add);
        return lines;
    }

    private static String line(int number) {
        return "{\"url\": \"https://news.example/%d\", \"text\": \"한미르 나래전자 대표는 4일 \\\"%s 모자란다\\\"고 말했다.\"}"
                .formatted(number, Words.of(number));
    }

    private String submit(ServiceProcess service) throws IOException, InterruptedException {
        var response = client.send(
                HttpRequest.newBuilder(URI.create(service.address() + "/api/jobs"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"path\": \"news.jsonl\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(response.body()).get("id").asString();
    }

    private JsonNode awaitEnd(ServiceProcess service, String job) throws IOException, InterruptedException {
        JsonNode now = get(service, "/api/jobs/" + job);
        while (List.of("QUEUED", "RUNNING").contains(now.get("state").asString())) {
            Thread.sleep(LOOK_MILLIS);
            now = get(service, "/api/jobs/" + job);
        }
        return now;
    }

    private List<JsonNode> all(ServiceProcess service, String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = get(service, path);
        page.get("items").forEach(items::add);
        while (page.hasNonNull("nextCursor")) {
            page = get(service, path + "&cursor=" + page.get("nextCursor").asString());
            page.get("items").forEach(items::add);
        }
        return items;
    }

    private JsonNode get(ServiceProcess service, String path) throws IOException, InterruptedException {
        var response = client.send(
                HttpRequest.newBuilder(URI.create(service.address() + path)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
