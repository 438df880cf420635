package io.claimgraph.ingest.job;

import static io.claimgraph.TestHttp.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.Words;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports over real HTTP. */
@IntegrationTest
class JobsApiTest {
    private static final long LOOK_MILLIS = 100;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @Value("${claimgraph.archives}")
    private Path archives;

    @BeforeEach
    void empty() throws IOException {
        graph.clear();
        FileSystemUtils.deleteRecursively(archives);
        Files.createDirectories(archives);
    }

    private static String line(int number) {
        return "{\"url\": \"https://news.example/%d\", \"text\": \"한미르 나래전자 대표는 4일 \\\"%s 모자란다\\\"고 말했다.\"}\n"
                .formatted(number, Words.of(number));
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(JobsApiTest::line).collect(Collectors.joining());
    }

    private JsonNode submit(String path) {
        HttpResponse<String> response = http.post("/api/jobs", Map.of("path", path));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("/api/jobs/" + json(response).get("id").asString());
        return json(response);
    }

    private JsonNode job(JsonNode job) {
        return json(http.get("/api/jobs/" + job.get("id").asString()));
    }

    private HttpResponse<String> ask(JsonNode job, String what) {
        return http.post("/api/jobs/" + job.get("id").asString() + "/" + what, BodyPublishers.noBody());
    }

    private JsonNode awaitEnd(JsonNode job) throws InterruptedException {
        JsonNode now = job(job);
        while (List.of("QUEUED", "RUNNING").contains(now.get("state").asString())) {
            Thread.sleep(LOOK_MILLIS);
            now = job(job);
        }
        return now;
    }

    private static List<Integer> counts(JsonNode job) {
        return Stream.of("stored", "updated", "duplicates", "skipped", "failed")
                .map(count -> job.get(count).asInt())
                .toList();
    }

    private int articles() {
        return graph.value("MATCH (a:Article) RETURN count(a)").asInt();
    }

    @Test
    void an_archive_is_taken_in_and_every_article_is_accounted_for() throws Exception {
        String broken = "{\"text\": \n";
        Files.writeString(
                archives.resolve("news.jsonl"),
                lines(0, 130) + line(5) + broken + lines(128, 150) + line(149) + "{\"text\": \" \"}\n");

        JsonNode job = awaitEnd(submit("news.jsonl"));

        assertThat(job.get("state").asString()).isEqualTo("DONE");
        assertThat(counts(job)).containsExactly(150, 0, 4, 2, 0);
        assertThat(job.get("done").asInt()).isEqualTo(156);
        assertThat(articles()).isEqualTo(150);
        JsonNode failures = json(http.get("/api/jobs/" + job.get("id").asString() + "/failures"))
                .get("items");
        assertThat(failures.get(0).get("name").asString()).isEqualTo("news.jsonl:132");
        assertThat(failures.get(0).get("reason").asString()).startsWith("is not JSON");
        assertThat(failures.get(1).get("reason").asString()).isEqualTo("text and html are missing; give one of them");
    }

    @Test
    void failures_come_in_pages() throws Exception {
        Files.writeString(archives.resolve("bad.jsonl"), "{bad\n".repeat(5));
        JsonNode job = awaitEnd(submit("bad.jsonl"));
        String failures = "/api/jobs/" + job.get("id").asString() + "/failures?limit=2";

        JsonNode first = json(http.get(failures));
        JsonNode second =
                json(http.get(failures + "&cursor=" + first.get("nextCursor").asString()));
        JsonNode third =
                json(http.get(failures + "&cursor=" + second.get("nextCursor").asString()));

        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> StreamSupport.stream(page.get("items").spliterator(), false))
                        .map(failure -> failure.get("number").asInt()))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(third.get("nextCursor").isNull()).isTrue();
        assertThat(http.get(failures + "&cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_that_is_handed_in_is_taken_in_and_not_kept() throws Exception {
        long before = keptUploads();
        HttpResponse<String> response = upload("본문,제목\n\"노을전자는 새 공장을 짓는다고 밝혔다.\",하나\n", "news.csv", Map.of());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        JsonNode job = awaitEnd(json(response));
        assertThat(job.get("name").asString()).isEqualTo("news.csv");
        assertThat(counts(job)).containsExactly(1, 0, 0, 0, 0);
        await().until(() -> keptUploads() <= before);
    }

    private long keptUploads() throws IOException {
        Path uploads = archives.resolveSibling("uploads");
        if (!Files.exists(uploads)) {
            return 0;
        }
        try (Stream<Path> kept = Files.list(uploads)) {
            return kept.count();
        }
    }

    @Test
    void a_file_that_is_no_archive_is_refused_by_its_field() throws Exception {
        HttpResponse<String> unknown = upload("?", "picture.png", Map.of());
        HttpResponse<String> fields = upload("a\nb\n", "a.csv", Map.of("fields", "body=a"));
        HttpResponse<String> several = upload("a\nb\n", "a.csv", Map.of("charset", "nowhere", "delimiter", "ab"));

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(errors(unknown)).containsExactly("file");
        assertThat(fields.statusCode()).isEqualTo(400);
        assertThat(errors(fields)).containsExactly("fields");
        assertThat(errors(several)).containsExactly("charset", "delimiter");
    }

    private static List<String> errors(HttpResponse<String> response) {
        return StreamSupport.stream(json(response).get("errors").spliterator(), false)
                .map(error -> error.get("field").asString())
                .toList();
    }

    private HttpResponse<String> upload(String content, String name, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append(
                "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(field, value)));
        body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--part--\r\n"
                .formatted(name, content));
        return http.send(HttpRequest.newBuilder(http.uri("/api/jobs"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../neo4j", "/etc/passwd", "link", "link/secret.txt", "missing.jsonl", "a\0b"})
    void a_path_that_leads_out_of_the_folder_is_as_if_there_were_nothing(String path, @TempDir Path elsewhere)
            throws Exception {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(archives.resolve("link"), elsewhere);

        HttpResponse<String> response = http.post("/api/jobs", Map.of("path", path));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(errors(response)).containsExactly("path");
        assertThat(response.body()).contains("path is nothing within");
    }

    @Test
    void progress_comes_as_events_until_the_end() throws Exception {
        Files.writeString(archives.resolve("news.jsonl"), lines(0, 250));
        JsonNode job = submit("news.jsonl");

        List<JsonNode> seen;
        try (Stream<String> events = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        http.uri("/api/jobs/" + job.get("id").asString() + "/events"))
                                .build(),
                        BodyHandlers.ofLines())
                .body()) {
            seen = events.filter(line -> line.startsWith("data:"))
                    .map(line -> JsonMapper.shared().readTree(line.substring("data:".length())))
                    .toList();
        }

        assertThat(seen.getLast().get("state").asString()).isEqualTo("DONE");
        assertThat(seen.getLast().get("stored").asInt()).isEqualTo(250);
        assertThat(seen).extracting(event -> event.get("done").asInt()).isSorted();
    }

    @Test
    void a_cancelled_job_goes_on_where_it_was() throws Exception {
        Files.writeString(archives.resolve("news.jsonl"), lines(0, 900));
        JsonNode job = submit("news.jsonl");
        while (job(job).get("done").asInt() == 0) {
            Thread.sleep(LOOK_MILLIS);
        }

        assertThat(ask(job, "cancel").statusCode()).isEqualTo(200);
        JsonNode cancelled = job(job);
        assertThat(cancelled.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(articles()).isEqualTo(cancelled.get("done").asInt()).isLessThan(900);
        assertThat(ask(job, "cancel").statusCode()).isEqualTo(409);

        assertThat(ask(job, "resume").statusCode()).isEqualTo(200);
        JsonNode done = awaitEnd(job);
        assertThat(counts(done)).containsExactly(900, 0, 0, 0, 0);
        assertThat(articles()).isEqualTo(900);
        assertThat(ask(job, "resume").statusCode()).isEqualTo(409);
    }

    @Test
    void failures_are_gone_through_again() throws Exception {
        Path file = Files.writeString(archives.resolve("news.jsonl"), lines(0, 3) + "{bad\n" + line(4) + "{worse\n");
        JsonNode job = awaitEnd(submit("news.jsonl"));
        assertThat(counts(job)).containsExactly(4, 0, 0, 2, 0);

        Files.writeString(file, lines(0, 5) + "{worse\n");
        assertThat(ask(job, "retry").statusCode()).isEqualTo(200);
        JsonNode again = awaitEnd(job);

        assertThat(counts(again)).containsExactly(5, 0, 0, 1, 0);
        assertThat(articles()).isEqualTo(5);
        JsonNode failures = json(http.get("/api/jobs/" + job.get("id").asString() + "/failures"))
                .get("items");
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).get("number").asInt()).isEqualTo(5);
    }

    @Test
    void a_job_whose_archive_has_changed_says_so() throws Exception {
        Path file = Files.writeString(archives.resolve("news.jsonl"), lines(0, 900));
        JsonNode job = submit("news.jsonl");
        ask(job, "cancel");
        Files.writeString(file, lines(0, 10));
        ask(job, "resume");

        JsonNode failed = awaitEnd(job);

        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(failed.get("error").asString()).contains("has changed since it began");
    }

    @Test
    void jobs_are_listed_the_newest_first() throws Exception {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(archives.resolve(name), "노을전자는 새 공장을 짓는다.");
            awaitEnd(submit(name));
        }

        JsonNode first = json(http.get("/api/jobs?limit=2"));
        JsonNode second =
                json(http.get("/api/jobs?cursor=" + first.get("nextCursor").asString()));

        assertThat(Stream.of(first, second)
                        .flatMap(page -> StreamSupport.stream(page.get("items").spliterator(), false))
                        .map(job -> job.get("name").asString()))
                .containsExactly("c.txt", "b.txt", "a.txt");
    }

    @Test
    void a_job_that_is_not_there_is_not_found() {
        for (String path : List.of("/api/jobs/none", "/api/jobs/none/events", "/api/jobs/none/failures")) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(http.post("/api/jobs/none/retry", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
        assertThat(http.post("/api/jobs", Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_of_another_site_can_not_start_anything() {
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(http.uri("/api/sample"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody())
                .build());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(articles()).isZero();
    }
}
