package io.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CrossSiteFilterTest {
    @Autowired
    private TestHttp http;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:1"
    })
    void a_page_of_another_site_changes_nothing(String header, String value) {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(http.uri("/api/feeds/none/poll"))
                .header(header, value)
                .POST(BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void our_own_pages_and_programs_may() {
        String here = http.uri("").toString();
        for (String[] headers : new String[][] {{"Sec-Fetch-Site", "same-origin"}, {"Origin", here}, {"X-Any", "1"}}) {
            assertThat(http.send(HttpRequest.newBuilder(http.uri("/api/feeds/none/poll"))
                                    .headers(headers)
                                    .POST(BodyPublishers.noBody())
                                    .build())
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
