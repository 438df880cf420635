package io.claimgraph.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers send that is too much, too slow, too little or wrong. The time limit only ends a test that hangs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetchLimitsTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    @FunctionalInterface
    private interface Compressor {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] compressed(int zeros, Compressor compressor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = compressor.over(bytes)) {
            out.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FetchResult answering(RawServer.Answer answer) {
        try (RawServer server = new RawServer(answer)) {
            return server.fetch();
        }
    }

    private static void assertRefused(FetchResult result, String... words) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains(words));
    }

    private static void assertFailed(FetchResult result, String... words) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).contains(words));
    }

    @Test
    void a_body_without_an_end_is_cut_off() {
        FetchResult result = answering(out -> {
            write(out, OK + "\r\n");
            while (true) {
                write(out, "<p>끝없는 기사</p>");
            }
        });
        assertRefused(result, "larger", "100,000");
    }

    @Test
    void chunks_without_an_end_are_cut_off() {
        FetchResult result = answering(out -> {
            write(out, OK + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                write(out, "10\r\n0123456789abcdef\r\n");
            }
        });
        assertRefused(result, "larger", "100,000");
    }

    @Test
    void a_body_that_is_announced_as_too_large_is_not_read() {
        try (RawServer server = RawServer.sending(OK + "Content-Length: 100001\r\n\r\n<p>")) {
            assertRefused(server.fetch(), "larger", "100,000");
        }
    }

    @Test
    void a_gzip_bomb_is_cut_off() throws IOException {
        byte[] bomb = compressed(50_000_000, GZIPOutputStream::new);
        FetchResult result = answering(out -> {
            write(out, OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        });
        assertRefused(result, "larger", "300,000");
    }

    @Test
    void a_deflate_bomb_is_cut_off() throws IOException {
        byte[] bomb = compressed(50_000_000, DeflaterOutputStream::new);
        FetchResult result = answering(out -> {
            write(out, OK + "Content-Encoding: deflate\r\n\r\n");
            out.write(bomb);
        });
        assertRefused(result, "larger", "300,000");
    }

    @Test
    void compressed_bodies_are_decompressed() throws IOException {
        byte[] gzip = compressed(1_000, GZIPOutputStream::new);
        FetchResult result = answering(out -> {
            write(out, OK + "Content-Encoding: gzip\r\nContent-Length: " + gzip.length + "\r\n\r\n");
            out.write(gzip);
        });
        assertThat(result)
                .isInstanceOfSatisfying(
                        Fetched.class, page -> assertThat(page.bytes()).hasSize(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "compress"})
    void compression_that_was_not_offered_is_refused(String coding) {
        try (RawServer server = RawServer.sending(OK + "Content-Encoding: " + coding + "\r\n\r\n<p>")) {
            assertRefused(server.fetch(), coding);
        }
    }

    @Test
    void a_compressed_body_that_breaks_off_is_a_failure() throws IOException {
        byte[] gzip = compressed(1_000, GZIPOutputStream::new);
        FetchResult result = answering(out -> {
            write(out, OK + "Content-Encoding: gzip\r\n\r\n");
            out.write(gzip, 0, gzip.length / 2);
        });
        assertFailed(result, "too early");
    }

    @Test
    void a_slow_drip_is_not_waited_for() {
        try (RawServer server = new RawServer(out -> {
            write(out, OK + "\r\n");
            while (true) {
                write(out, ".");
                out.flush();
                Thread.sleep(20);
            }
        })) {
            assertFailed(server.fetch(SHORT, LONG), "in time");
        }
    }

    @Test
    void headers_that_drip_are_not_waited_for() {
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; ; i++) {
                write(out, "X-" + i + ": x\r\n");
                Thread.sleep(20);
            }
        })) {
            assertFailed(server.fetch(SHORT, LONG), "in time");
        }
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for() {
        try (RawServer server = new RawServer(_ -> Thread.sleep(LONG))) {
            assertFailed(server.fetch(LONG, SHORT), "in time");
        }
    }

    @Test
    void a_body_shorter_than_announced_is_a_failure() {
        try (RawServer server = RawServer.sending(OK + "Content-Length: 5000\r\n\r\n<p>half an article</p>")) {
            assertFailed(server.fetch(), "too early");
        }
    }

    @Test
    void chunks_that_break_off_are_a_failure() {
        try (RawServer server =
                RawServer.sending(OK + "Transfer-Encoding: chunked\r\n\r\n10\r\n0123456789abcdef\r\n")) {
            assertFailed(server.fetch(), "too early");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "what?\r\n\r\n",
                OK + "Content-Length: 3\r\nContent-Length: 30\r\n\r\n<p>",
                OK + "Content-Length: -1\r\n\r\n<p>",
                OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void what_is_not_http_is_a_failure(String answer) {
        try (RawServer server = RawServer.sending(answer)) {
            assertThat(server.fetch()).isInstanceOf(Failed.class);
        }
    }

    @Test
    void headers_that_are_too_large_are_cut_off() {
        try (RawServer server = RawServer.sending(OK + "X: " + "x".repeat(100_000) + "\r\n\r\n")) {
            assertFailed(server.fetch(), "headers", "too large");
        }
    }

    @Test
    void headers_without_an_end_are_cut_off() {
        FetchResult result = answering(out -> {
            write(out, OK);
            for (int i = 0; ; i++) {
                write(out, "X-" + i + ": x\r\n");
            }
        });
        assertFailed(result, "headers", "too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/pdf",
                "application/json",
                "application/octet-stream",
                "text/css",
                "nonsense"
            })
    void what_is_no_page_is_refused(String type) {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n%PDF")) {
            assertRefused(server.fetch(), "not a page", type);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 304, 400, 401, 403, 404, 410, 429, 500, 503})
    void another_status_than_200_is_a_failure(int status) {
        try (RawServer server = RawServer.sending("HTTP/1.1 " + status + " x\r\nRetry-After: 120\r\n\r\n")) {
            assertThat(server.fetch()).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.reason()).contains(String.valueOf(status));
                assertThat(failed.status()).isEqualTo(status);
                assertThat(failed.retryAfter()).isEqualTo(Duration.ofMinutes(2));
            });
        }
    }
}
