package io.claimgraph.collect.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A web server on this machine whose name is {@code news.example}, and a fetcher that may visit it. */
final class Site implements AutoCloseable {
    static final String HOST = "news.example";

    private final HttpServer server;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> serve(exchange, _ -> exchange.sendResponseHeaders(404, -1)));
        server.start();
    }

    /** Answers a request. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    Site on(String path, Handler handler) {
        server.createContext(path, exchange -> serve(exchange, handler));
        return this;
    }

    private void serve(HttpExchange exchange, Handler handler) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        try (exchange) {
            handler.handle(exchange);
        }
    }

    /** Serves a text at a path. */
    Site page(String path, String type, String body) {
        return on(path, exchange -> answer(exchange, 200, type, body));
    }

    Site redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://%s:%d%s".formatted(HOST, port(), path);
    }

    /** What was asked for, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Settings with small limits, under which this site may be visited. */
    FetchSettings settings(String... alsoAllowed) {
        return new FetchSettings(
                "claimgraph/test (+https://claimgraph.example)",
                Stream.concat(Stream.of(HOST + ":" + port()), Stream.of(alsoAllowed))
                        .toList(),
                100_000,
                300_000,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ZERO);
    }

    PageFetcher fetcher() {
        return fetcher(settings());
    }

    PageFetcher fetcher(FetchSettings settings) {
        return new PageFetcher(settings, names(Map.of()));
    }

    /** This site's name leads here, others where the map says, addresses to themselves. */
    static NameResolver names(Map<String, String> others) {
        return host -> {
            if (host.equals(HOST)) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
            return InetAddress.getAllByName(others.getOrDefault(host, host));
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
