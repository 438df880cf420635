package io.claimgraph.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.collect.fetch.FetchResult.Fetched;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageFetcherTest {
    @Test
    void fetches_a_page() {
        try (Site site = new Site().page("/a", "text/html; charset=utf-8", "<p>기사</p>");
                PageFetcher fetcher = site.fetcher()) {
            FetchResult result = fetcher.fetchPage(site.url("/a"));

            assertThat(result).isInstanceOfSatisfying(Fetched.class, page -> {
                assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>기사</p>");
                assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
                assertThat(page.url()).hasToString(site.url("/a"));
            });
            assertThat(site.requests()).containsExactly("/a");
        }
    }
}
