package io.claimgraph.ingest;

import static io.claimgraph.TestHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.TestSite;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Articles that are posted by their addresses alone. */
@IntegrationTest
class FetchHttpTest {
    private static final String TEXT = "한미르 나래전자 대표는 6일 \"연산 자원이 크게 모자란다\"고 말했다.";
    private static final String MORE = "나래전자는 올해 안에 새벌시에 새 연구소를 세우고 연구원 삼백 명을 뽑기로 했다고 이날 밝혔다.";

    @Autowired
    private TestHttp http;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private static String page(String head) {
        return "<html><head><title>연산 자원</title>%s</head><body><nav>메뉴</nav><article><h1>연산 자원</h1><p>%s</p><p>%s</p><p>%s</p></article></body></html>"
                .formatted(head, TEXT, MORE, MORE);
    }

    private HttpResponse<String> post(String url) {
        return http.post("/api/articles", Map.of("url", url));
    }

    @Test
    void the_page_at_an_address_is_stored() {
        String url = TestSite.serve("/fetch/plain", "text/html; charset=utf-8", page(""));
        HttpResponse<String> response = post(url);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json(response).get("url").asString()).isEqualTo(url);
        assertThat(json(response).get("text").asString()).contains("모자란다").doesNotContain("메뉴");
        assertThat(json(response).get("statements")).isNotEmpty();
        assertThat(json(post(url)).get("outcome").asString()).isEqualTo("DUPLICATE");
    }

    @Test
    void what_is_told_of_it_wins_over_the_page() {
        String url = TestSite.serve("/fetch/told", "text/html; charset=utf-8", page(""));
        JsonNode answer = json(http.post(
                "/api/articles",
                Map.of("url", url, "title", "다른 제목", "publisher", "누리경제", "publishedOn", "2025-02-06")));
        assertThat(answer.get("title").asString()).isEqualTo("다른 제목");
        assertThat(answer.get("publisher").asString()).isEqualTo("누리경제");
        assertThat(answer.get("publishedOn").asString()).isEqualTo("2025-02-06");
    }

    @Test
    void a_page_in_an_old_korean_charset_is_read_without_a_header() {
        byte[] page = page("<meta charset=euc-kr>").getBytes(Charset.forName("x-windows-949"));
        assertThat(json(post(TestSite.serve("/fetch/euckr", "text/html", page)))
                        .get("text")
                        .asString())
                .contains("모자란다");
    }

    @Test
    void a_page_speaks_for_its_own_site_alone() {
        String own = "http://127.0.0.1/news/7";
        String mine = TestSite.serve(
                "/fetch/own", "text/html; charset=utf-8", page("<link rel=canonical href='" + own + "'>"));
        assertThat(json(post(mine)).get("url").asString()).isEqualTo(own);
        String other = TestSite.serve(
                "/fetch/other", "text/html; charset=utf-8", page("<link rel=canonical href='https://news.example/1'>"));
        assertThat(json(post(other)).get("url").asString()).isEqualTo(other);
        String front = TestSite.serve(
                "/fetch/front", "text/html; charset=utf-8", page("<link rel=canonical href='http://127.0.0.1/'>"));
        assertThat(json(post(front)).get("url").asString()).isEqualTo(front);
    }

    @Test
    void a_page_without_an_article_is_refused_and_nothing_is_stored() {
        String wall = "<p>이 웹사이트는 쿠키를 사용합니다. 계속 이용하시려면 아래 단추를 눌러 쿠키 사용에 동의해 주시기 바랍니다.</p>";
        for (String body : new String[] {"", "<html><body></body></html>", wall}) {
            HttpResponse<String> response = post(TestSite.serve("/fetch/wall", "text/html; charset=utf-8", body));
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(json(response).at("/errors/0/field").asString()).isEqualTo("url");
        }
        assertThat(graph.size().nodes()).isZero();
    }

    @Test
    void an_image_is_refused() {
        HttpResponse<String> response = post(TestSite.serve("/fetch/image", "image/png", "PNG"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).get("detail").asString()).contains("url cannot be fetched", "image/png");
    }

    @Test
    void an_extraction_of_an_address_stores_nothing() {
        String url = TestSite.serve("/fetch/extraction", "text/html; charset=utf-8", page(""));
        HttpResponse<String> response = http.post("/api/extractions", Map.of("url", url));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).get("statements")).isNotEmpty();
        assertThat(graph.size().nodes()).isZero();
    }
}
