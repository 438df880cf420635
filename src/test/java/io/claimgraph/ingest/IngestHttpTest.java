package io.claimgraph.ingest;

import static io.claimgraph.TestHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.TestSite;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class IngestHttpTest {
    private static final String URL = "https://news.example/ingest";
    private static final String TEXT = "한미르 나래전자 대표는 6일 \"연산 자원이 크게 모자란다\"고 말했다.";

    @Autowired
    private TestHttp http;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private HttpResponse<String> post(Map<String, ?> fields) {
        return http.post("/api/articles", fields);
    }

    private static Map<String, Object> article(String text) {
        return new HashMap<>(Map.of("text", text, "url", URL, "title", "연산 자원", "publishedOn", "2025-02-06"));
    }

    @Test
    void a_new_article_is_created_and_answered_with_what_was_found() {
        HttpResponse<String> response = post(article(TEXT));
        assertThat(response.statusCode()).isEqualTo(201);
        JsonNode answer = json(response);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("/api/articles/" + answer.get("id").asString());
        assertThat(answer.get("outcome").asString()).isEqualTo("STORED");
        assertThat(answer.get("text").asString()).isEqualTo(TEXT);
        assertThat(answer.get("publishedOn").asString()).isEqualTo("2025-02-06");
        assertThat(answer.get("statements")).isNotEmpty().allSatisfy(IngestHttpTest::quotesTheText);
        assertThat(graph.value("MATCH (s:Statement) RETURN count(s)").asInt())
                .isEqualTo(answer.get("statements").size());
    }

    private static void quotesTheText(JsonNode statement) {
        assertThat(TEXT.substring(
                        statement.get("start").asInt(), statement.get("end").asInt()))
                .isEqualTo(statement.get("content").asString());
    }

    @Test
    void the_fields_come_in_the_order_of_the_contract() {
        assertThat(json(post(article(TEXT))).propertyNames())
                .containsSubsequence(
                        "id",
                        "language",
                        "title",
                        "publisher",
                        "author",
                        "publishedOn",
                        "entities",
                        "affiliations",
                        "statements",
                        "proposals",
                        "fundings");
    }

    @Test
    void the_same_article_again_changes_nothing() {
        post(article(TEXT));
        List<String> before = graph.content();
        HttpResponse<String> again = post(article(TEXT));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("outcome").asString()).isEqualTo("DUPLICATE");
        assertThat(json(again).get("statements")).isNotEmpty();
        assertThat(graph.content()).isEqualTo(before);
    }

    @Test
    void the_same_article_with_less_said_about_it_changes_nothing() {
        post(article(TEXT));
        List<String> before = graph.content();
        HttpResponse<String> again = post(Map.of("text", TEXT, "url", URL));
        assertThat(json(again).get("outcome").asString()).isEqualTo("DUPLICATE");
        assertThat(json(again).get("title").asString()).isEqualTo("연산 자원");
        assertThat(graph.content()).isEqualTo(before);
    }

    @Test
    void another_text_at_the_same_address_takes_the_place_of_the_old_one() {
        post(article(TEXT));
        String other = TEXT.replace("크게 모자란다", "이제 넉넉하다");
        HttpResponse<String> again = post(article(other));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("outcome").asString()).isEqualTo("UPDATED");
        assertThat(graph.value("MATCH (a:Article) RETURN collect(a.text)").asList())
                .containsExactly(other);
        assertThat(graph.value("MATCH (s:Statement) WHERE s.content CONTAINS '모자란다' RETURN count(s)")
                        .asInt())
                .isZero();
    }

    @Test
    void an_article_in_a_language_without_an_extractor_is_stored_and_says_so() {
        HttpResponse<String> response = post(Map.of("text", "Ο υπουργός είπε ότι «δεν υπάρχει λόγος ανησυχίας»."));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json(response).get("supported").asBoolean()).isFalse();
        assertThat(json(response).get("message").asString()).contains("no extractor");
        assertThat(graph.value("MATCH (a:Article) RETURN a.supported").asBoolean())
                .isFalse();
    }

    @Test
    void a_page_is_read_as_its_article() {
        String page = "<html><head><title>연산 자원</title></head><body><nav>메뉴</nav><article><h1>연산 자원</h1><p>" + TEXT
                + "</p>" + "<p>나래전자는 올해 안에 새벌시에 새 연구소를 세우고 연구원 삼백 명을 뽑는다.</p>".repeat(4)
                + "</article></body></html>";
        HttpResponse<String> response = post(Map.of("html", page));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json(response).get("text").asString()).contains("모자란다").doesNotContain("메뉴");
    }

    @Test
    void an_extraction_stores_nothing() {
        HttpResponse<String> response = http.post("/api/extractions", article(TEXT));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).get("statements")).isNotEmpty();
        assertThat(graph.size().nodes()).isZero();
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of(Map.of(), "text", 400),
                Arguments.of(Map.of("title", "제목"), "text", 400),
                Arguments.of(Map.of("text", ""), "text", 400),
                Arguments.of(Map.of("text", " \n\t "), "text", 400),
                Arguments.of(Map.of("text", "※ 1 2 3"), "text", 422),
                Arguments.of(Map.of("text", TEXT, "html", "<p>" + TEXT + "</p>"), "html", 400),
                Arguments.of(Map.of("html", "<html><body><script>1</script></body></html>"), "html", 422),
                Arguments.of(Map.of("html", " "), "html", 400),
                Arguments.of(Map.of("text", TEXT, "publishedOn", "2025-02-30"), "publishedOn", 400),
                Arguments.of(Map.of("text", TEXT, "publishedOn", "어제"), "publishedOn", 400),
                Arguments.of(Map.of("text", TEXT, "publishedOn", "+12025-02-03"), "publishedOn", 400),
                Arguments.of(Map.of("text", TEXT, "publishedOn", 20250206), "publishedOn", 400),
                Arguments.of(Map.of("text", TEXT, "url", "news.example/1"), "url", 400),
                Arguments.of(Map.of("text", TEXT, "url", "file:///etc/passwd"), "url", 400),
                Arguments.of(Map.of("text", TEXT, "url", "https://"), "url", 400),
                Arguments.of(Map.of("url", "news.example/1"), "url", 400),
                Arguments.of(Map.of("url", "file:///etc/passwd"), "url", 400),
                Arguments.of(Map.of("url", "https://"), "url", 400),
                Arguments.of(Map.of("url", "http://127.0.0.1/"), "url", 502),
                Arguments.of(Map.of("url", "http://0x7f.1/"), "url", 422),
                Arguments.of(Map.of("url", "http://127.0.0.1:22/"), "url", 422),
                Arguments.of(Map.of("url", "http://user@" + TestSite.HOST + "/"), "url", 422),
                Arguments.of(Map.of("url", "http://" + TestSite.HOST + "/nothing-here"), "url", 502),
                Arguments.of(Map.of("text", TEXT, "autor", "이가온"), "autor", 400),
                Arguments.of(Map.of("text", 7), "text", 400),
                Arguments.of(Map.of("text", List.of(TEXT)), "text", 400),
                Arguments.of(Map.of("text", true), "text", 400),
                Arguments.of(Map.of("text", TEXT, "title", Map.of("ko", "제목")), "title", 400),
                Arguments.of(Map.of("text", TEXT, "title", "가".repeat(2000)), "title", 422),
                Arguments.of(Map.of("text", "가".repeat(5_000_001)), "text", 413),
                Arguments.of(Map.of("text", "a".repeat(20_000_000)), "body", 413));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void a_bad_field_is_named(Map<String, ?> fields, String field, int status) {
        for (String path : List.of("/api/articles", "/api/extractions")) {
            assertProblem(http.post(path, fields), field, status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"text\": \"가\"} {}",
                "{\"text\": \"가\", \"text\": \"나\"}",
                "text=가"
            })
    void a_body_that_is_not_one_json_object_is_refused(String body) {
        assertProblem(http.post("/api/articles", BodyPublishers.ofString(body)), "body", 400);
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        byte[] body = "{\"text\": \"%s\"}".formatted(TEXT.replace("\"", "")).getBytes(Charset.forName("EUC-KR"));
        HttpResponse<String> response = http.post("/api/articles", BodyPublishers.ofByteArray(body));
        assertProblem(response, "body", 400);
        assertThat(json(response).get("detail").asString()).contains("UTF-8");
    }

    @Test
    void a_large_body_of_unannounced_length_is_refused() {
        byte[] body = ("{\"text\": \"" + "a".repeat(20_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertProblem(
                http.post("/api/articles", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                "body",
                413);
    }

    @Test
    void a_form_is_refused() {
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(http.uri("/api/articles"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(TEXT))
                .build());
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private void assertProblem(HttpResponse<String> response, String field, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(problem.get("errors").get(0).get("message").asString())
                .contains(field.equals("body") ? "body" : field);
        assertThat(graph.size().nodes()).isZero();
    }
}
