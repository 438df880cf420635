package io.claimgraph.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.collect.fetch.FetchRequest.Wanted;
import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.NotModified;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFetcherTest {
    private static final String HTML = "text/html; charset=utf-8";

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private FetchResult fetch(String path) {
        try (PageFetcher fetcher = site.fetcher()) {
            return fetcher.fetchPage(site.url(path));
        }
    }

    @Test
    void a_page_comes_with_its_type_and_address() {
        site.page("/a", HTML, "<p>기사</p>");

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.class, page -> {
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>기사</p>");
            assertThat(page.contentType()).isEqualTo(HTML);
            assertThat(page.url()).hasToString(site.url("/a"));
        });
        assertThat(site.requests()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void requests_tell_who_asks_and_nothing_else() {
        AtomicReference<Map<String, List<String>>> headers = new AtomicReference<>(Map.of());
        site.on("/a", exchange -> {
            headers.set(Map.copyOf(exchange.getRequestHeaders()));
            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
            Site.answer(exchange, 200, HTML, "<p>a</p>");
        });
        try (PageFetcher fetcher = site.fetcher()) {
            fetcher.fetchPage(site.url("/a"));
            fetcher.fetchPage(site.url("/a"));
        }

        assertThat(headers.get())
                .containsEntry("User-agent", List.of("claimgraph/test (+https://claimgraph.example)"))
                .containsEntry("Host", List.of("news.example:" + site.port()))
                .doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @ParameterizedTest
    @CsvSource({
        "/기사/나래 전자?제목=연구소|도쿄, /%EA%B8%B0%EC%82%AC/%EB%82%98%EB%9E%98%20%EC%A0%84%EC%9E%90?%EC%A0%9C%EB%AA%A9=%EC%97%B0%EA%B5%AC%EC%86%8C%7C%EB%8F%84%EC%BF%84",
        "/a%20b?x=1&y=%EA%B0%80#top, /a%20b?x=1&y=%EA%B0%80",
        "/100%, /100%25",
        "?id=7, /?id=7",
        "#top, /"
    })
    void addresses_are_written_as_browsers_do(String pasted, String asked) {
        fetch(pasted);

        assertThat(site.requests()).last().isEqualTo(asked);
    }

    @Test
    void redirects_are_followed_five_times() {
        site.page("/0", HTML, "<p>there</p>");
        IntStream.rangeClosed(1, 6)
                .forEach(i -> site.redirect("/" + i, i % 2 == 0 ? site.url("/" + (i - 1)) : "./" + (i - 1) + "#x"));

        assertThat(fetch("/5"))
                .isInstanceOfSatisfying(
                        Fetched.class, page -> assertThat(page.url()).hasToString(site.url("/0")));
        assertRefused(fetch("/6"), "redirects more than 5 times");
    }

    @Test
    void a_redirect_in_a_circle_ends() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertRefused(fetch("/a"), "redirects more than 5 times");
        assertThat(site.requests()).hasSize(7);
    }

    @Test
    void a_redirect_to_nowhere_is_refused() {
        site.on("/a", exchange -> exchange.sendResponseHeaders(301, -1));

        assertRefused(fetch("/a"), "without saying where");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        site.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Thu, 06 Feb 2025 00:00:00 GMT");
            if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.answer(exchange, 200, "application/rss+xml", "<rss/>");
            }
        });
        try (PageFetcher fetcher = site.fetcher()) {
            Fetched first = fetcher.fetch(FetchRequest.feed(site.url("/feed")))
                    .fetched()
                    .orElseThrow();
            assertThat(first.etag()).isEqualTo("\"1\"");

            FetchResult again =
                    fetcher.fetch(new FetchRequest(site.url("/feed"), Wanted.FEED, first.etag(), first.lastModified()));
            assertThat(again).isInstanceOf(NotModified.class);
        }
    }

    @Test
    void robots_txt_is_obeyed_and_asked_for_once() {
        site.page(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: *\nDisallow: /\n\nUser-agent: Claimgraph\nDisallow: /private/\nAllow: /private/a$\n")
                .page("/private/", HTML, "<p>a</p>")
                .page("/b", HTML, "<p>b</p>");
        try (PageFetcher fetcher = site.fetcher()) {
            assertRefused(fetcher.fetchPage(site.url("/private/x")), "robots.txt");
            assertThat(fetcher.fetchPage(site.url("/private/a"))).isInstanceOf(Fetched.class);
            assertThat(fetcher.fetchPage(site.url("/b"))).isInstanceOf(Fetched.class);
        }
        assertThat(site.requests()).containsExactly("/robots.txt", "/private/a", "/b");
    }

    @Test
    void robots_txt_holds_for_redirects_too() {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
                .page("/private/", HTML, "<p>a</p>")
                .redirect("/a", "/private/a");

        assertRefused(fetch("/a"), "robots.txt");
        assertThat(site.requests()).doesNotContain("/private/a");
    }

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "404, true", "410, true", "429, false", "500, false", "503, false"})
    void a_server_without_robots_txt_allows_all_and_one_in_trouble_nothing(int status, boolean allowed) {
        site.on("/robots.txt", exchange -> Site.answer(exchange, status, "text/plain", "User-agent: *\nDisallow: /\n"))
                .page("/a", HTML, "<p>a</p>");

        assertThat(fetch("/a")).isInstanceOf(allowed ? Fetched.class : Failed.class);
        assertThat(site.requests().contains("/a")).isEqualTo(allowed);
    }

    @Test
    void robots_txt_does_not_lead_inside() {
        site.redirect("/robots.txt", "http://127.0.0.1:%d/secret".formatted(site.port()))
                .page("/secret", "text/plain", "")
                .page("/a", HTML, "<p>a</p>");

        assertThat(fetch("/a")).isNotInstanceOf(Fetched.class);
        assertThat(site.requests()).containsExactly("/robots.txt");
    }

    @Test
    void a_host_that_asks_for_a_longer_pause_than_there_is_time_is_left_alone() {
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 600\n")
                .page("/a", HTML, "<p>a</p>");
        try (PageFetcher fetcher = site.fetcher()) {
            assertThat(fetcher.fetchPage(site.url("/a"))).isInstanceOf(Fetched.class);
            assertThat(fetcher.fetchPage(site.url("/a"))).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.reason()).contains("pause");
                assertThat(failed.retryAfter()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
            });
        }
        assertThat(site.requests()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void a_host_gets_one_connection_at_a_time() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        site.on("/a", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            exchange.getRequestBody().readAllBytes();
            now.decrementAndGet();
            Site.answer(exchange, 200, HTML, "<p>a</p>");
        });
        try (PageFetcher fetcher = site.fetcher()) {
            List<Thread> threads = IntStream.range(0, 20)
                    .mapToObj(i -> Thread.startVirtualThread(() -> fetcher.fetchPage(site.url("/a"))))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(most).hasValue(1);
        assertThat(site.requests()).hasSize(21);
    }

    @Test
    void a_server_that_is_not_there_is_a_failure_that_tells_no_address() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (PageFetcher fetcher = site.fetcher(site.settings("news.example:" + free))) {
            assertThat(fetcher.fetchPage("http://news.example:%d/".formatted(free)))
                    .isEqualTo(Failed.because("its server does not accept the connection"));
        }
    }

    @Test
    void https_does_not_lead_to_http() throws RefusedException {
        WebAddress secure = WebAddress.parse("https://news.example/a");

        assertThat(secure.follow("/b").uri()).hasToString("https://news.example/b");
        assertThat(secure.follow("//m.news.example/b").uri()).hasToString("https://m.news.example/b");
        assertRefused(refusal(() -> secure.follow("http://news.example/b")), "from https to http");
    }

    @FunctionalInterface
    private interface Step {
        void run() throws RefusedException;
    }

    private static FetchResult refusal(Step step) {
        try {
            step.run();
            return Failed.because("not refused");
        } catch (RefusedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static void assertRefused(FetchResult result, String words) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains(words));
    }
}
