package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PagesTest {
    @Autowired
    private TestHttp http;

    @ParameterizedTest
    @ValueSource(strings = {"/articles/none", "/entities/none", "/graph?entity=none", "/jobs/none", "/nowhere"})
    void what_is_not_there_is_answered_with_a_page(String path) {
        HttpResponse<String> response = get(path, "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<h1>There is nothing here</h1>");
    }

    @Test
    void a_search_that_is_too_long_is_answered_with_a_page() {
        HttpResponse<String> response = get("/search?q=" + "a".repeat(201), "en");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("<h1>That cannot be answered</h1>", "201", "200");
    }

    @ParameterizedTest
    @CsvSource({"ko-KR, ko", "'ko;q=0.5,en;q=0.9', en", "'fr,ko;q=0.3', ko", "fr, en", "'%%', en"})
    void pages_come_in_the_language_the_browser_asks_for(String accepted, String language) {
        assertThat(get("/", accepted).body()).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void pages_may_load_from_this_host_alone_and_run_nothing_inline() {
        assertThat(get("/", "ko").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                        .doesNotContain("unsafe"));
    }

    private HttpResponse<String> get(String path, String language) {
        return http.send(HttpRequest.newBuilder(http.uri(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .build());
    }
}
