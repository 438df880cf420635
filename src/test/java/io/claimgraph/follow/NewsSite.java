package io.claimgraph.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimgraph.collect.fetch.FetchSettings;
import io.claimgraph.collect.fetch.PageFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A newspaper's web server on this machine, with a feed and articles; whatever it does not know is answered with 404. */
final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    NewsSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private record Answer(int status, String type, String body, Map<String, String> headers) {}

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            requests.add(known == null ? path : path + " unless " + known);
            Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", "", Map.of()));
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            if (known != null && known.equals(answer.headers.get("ETag"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", answer.type);
            byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /** Answers a path with a status and a header. */
    void fails(String path, int status, String... header) {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < header.length; i += 2) {
            headers.put(header[i], header[i + 1]);
        }
        answers.put(path, new Answer(status, "text/plain", "", headers));
    }

    void serve(String path, String type, String body) {
        answers.put(path, new Answer(200, type, body, Map.of()));
    }

    /** Serves an article with a statement in it, and gives its path. */
    String article(String path, String headline, String words) {
        serve(path, "text/html; charset=utf-8", """
                <html><head><title>%s</title></head><body><article><h1>%s</h1>
                <p>서은결 가람전자 대표는 3일 서울에서 열린 간담회에서 "%s"고 말했다. 간담회에는 기자 서른 명이 왔다.</p>
                <p>가람전자는 올해 초부터 이 일을 준비해 왔으며, 자세한 일정은 다음 달에 따로 알리겠다고 설명했다.</p>
                </article></body></html>""".formatted(headline, headline, words));
        return path;
    }

    /** Serves an RSS feed of articles at their paths. */
    void feed(String path, String etag, String... articles) {
        String items = Stream.of(articles)
                .map(article ->
                        "<item><title>기사 %s</title><link>%s</link><pubDate>Tue, 04 Feb 2025 09:00:00 +0900</pubDate></item>"
                                .formatted(article, article))
                .collect(Collectors.joining());
        String body = "<rss version=\"2.0\"><channel><title>새벌신문</title>%s</channel></rss>".formatted(items);
        answers.put(path, new Answer(200, "application/rss+xml", body, Map.of("ETag", etag)));
    }

    /** What was asked for, in order, save robots.txt. */
    List<String> requests() {
        return requests.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    /** A fetcher that may visit this site, and no other on this machine. */
    PageFetcher fetcher() {
        return new PageFetcher(new FetchSettings(
                "claimgraph/test",
                List.of("127.0.0.1:" + server.getAddress().getPort()),
                1_000_000,
                1_000_000,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ZERO));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
