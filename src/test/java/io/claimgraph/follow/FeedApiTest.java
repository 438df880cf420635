package io.claimgraph.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.TestSite;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The running service, with its own clock and schedule. */
@IntegrationTest
class FeedApiTest {
    private static final String ARTICLE = """
            <html><head><title>가람전자 기사</title></head><body><article><h1>가람전자 기사</h1>
            <p>서은결 가람전자 대표는 3일 서울에서 열린 간담회에서 "공장을 늘린다"고 말했다. 간담회에는 기자 서른 명이 왔다.</p>
            <p>가람전자는 올해 초부터 이 일을 준비해 왔으며, 자세한 일정은 다음 달에 따로 알린다.</p></article></body></html>""";

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void a_feed_is_followed_its_articles_arrive_and_it_is_removed() throws Exception {
        String article = TestSite.serve("/feed-api/1", "text/html; charset=utf-8", ARTICLE);
        String url = TestSite.serve("/feed-api/rss.xml", "application/rss+xml", rss(article));

        HttpResponse<String> answer = http.post("/api/feeds", Map.of("url", url, "every", "15m", "name", "새벌"));
        JsonNode feed = TestHttp.json(answer);

        assertThat(answer.statusCode()).isEqualTo(201);
        String path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(feed.at("/every").asString()).isEqualTo("PT15M");
        assertThat(feed.at("/name").asString()).isEqualTo("새벌");
        assertThat(feed.at("/status").asString()).isEqualTo("FINE");
        assertThat(feed.at("/articles/found").asInt()).isEqualTo(1);
        until(() -> TestHttp.json(http.get(path)).at("/articles/stored").asInt() == 1);
        assertThat(http.get("/api/articles").body()).contains("가람전자 기사");
        assertThat(TestHttp.json(http.get("/api/feeds")).at("/items")).hasSize(1);

        assertThat(delete(path)).isEqualTo(204);
        assertThat(delete(path)).isEqualTo(404);
        assertThat(http.get(path).statusCode()).isEqualTo(404);
        assertThat(http.get("/api/articles").body()).contains("가람전자 기사");
    }

    @Test
    void a_feed_is_polled_when_somebody_asks() throws Exception {
        String url = TestSite.serve("/feed-api/poll.xml", "application/rss+xml", rss());
        String path = http.post("/api/feeds", Map.of("url", url))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        TestSite.serve(
                "/feed-api/poll.xml", "application/rss+xml", rss(TestSite.serve("/feed-api/2", "text/html", ARTICLE)));

        assertThat(http.post(path + "/poll", BodyPublishers.noBody()).statusCode())
                .isEqualTo(202);
        until(() -> TestHttp.json(http.get(path)).at("/articles/stored").asInt() == 1);
    }

    @Test
    void following_again_replaces_the_settings() {
        String url = TestSite.serve("/feed-api/again.xml", "application/rss+xml", rss());
        http.post("/api/feeds", Map.of("url", url));

        HttpResponse<String> again =
                http.post("/api/feeds", Map.of("url", url, "every", "P1D", "watch", List.of("나래")));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(TestHttp.json(again).at("/every").asString()).isEqualTo("PT24H");
        assertThat(TestHttp.json(again).at("/watch/0").asString()).isEqualTo("나래");
        assertThat(TestHttp.json(http.get("/api/feeds")).at("/items")).hasSize(1);
    }

    @Test
    void a_server_that_does_not_answer_now_is_asked_later() {
        String url = "http://" + TestSite.HOST + "/feed-api/not-there.xml";

        JsonNode feed = TestHttp.json(http.post("/api/feeds", Map.of("url", url)));

        assertThat(feed.at("/status").asString()).isEqualTo("FAILING");
        assertThat(feed.at("/failures").asInt()).isEqualTo(1);
        assertThat(feed.at("/lastError/reason").asString()).contains("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/rss.xml", "http://169.254.169.254/latest", "http://[::1]/rss"})
    void a_feed_inside_this_network_fails_and_says_why(String url) {
        JsonNode feed = TestHttp.json(http.post("/api/feeds", Map.of("url", url)));

        assertThat(feed.at("/status").asString()).isEqualTo("FAILING");
        assertThat(feed.at("/lastError/reason").asString()).contains("no public address");
    }

    @Test
    void an_address_that_is_never_fetched_is_not_followed() {
        HttpResponse<String> answer = http.post("/api/feeds", Map.of("url", "http://news.example:22/rss"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestHttp.json(answer).at("/errors/0/message").asString())
                .isEqualTo("url cannot be followed: port 22 is not allowed, only 80 and 443 are");
    }

    @Test
    void a_page_without_a_feed_is_not_followed() {
        String url = TestSite.serve("/feed-api/page", "text/html", ARTICLE);

        HttpResponse<String> answer = http.post("/api/feeds", Map.of("url", url));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestHttp.json(answer).at("/errors/0/message").asString())
                .isEqualTo("url cannot be followed: it is a page that offers no feed");
        assertThat(TestHttp.json(http.get("/api/feeds")).at("/items")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_by_field() {
        HttpResponse<String> answer = http.post(
                "/api/feeds",
                Map.of(
                        "url",
                        "ftp://garam.example/rss",
                        "every",
                        "1m",
                        "name",
                        "가".repeat(201),
                        "watch",
                        Collections.nCopies(51, "나래")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestHttp.json(answer).at("/errors").findValuesAsString("message"))
                .containsExactly(
                        "url is not an http or https address: 'ftp://garam.example/rss'",
                        "every must be from PT5M to P7D, not 1m",
                        "name has 201 characters; the limit is 200",
                        "watch has 51 words; the limit is 50");
        assertThat(http.post("/api/feeds", Map.of("every", "often")).body())
                .contains("url is missing", "every is not a time as in PT15M, 15m, 2h or 1d: 'often'");
    }

    private static String rss(String... links) {
        String items = String.join(
                "",
                List.of(links).stream()
                        .map("<item><title>기사</title><link>%s</link></item>"::formatted)
                        .toList());
        return "<rss version=\"2.0\"><channel><title>새벌신문</title>%s</channel></rss>".formatted(items);
    }

    private int delete(String path) {
        return http.send(HttpRequest.newBuilder(http.uri(path)).DELETE().build())
                .statusCode();
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1_200 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
