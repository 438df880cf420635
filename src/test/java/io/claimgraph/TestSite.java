package io.claimgraph;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server on this machine that the service under test may fetch from. */
public final class TestSite {
    /** The host and port that the service is told to allow. */
    public static final String HOST;

    private static final Map<String, Resource> RESOURCES = new ConcurrentHashMap<>();

    static {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    Resource resource = RESOURCES.get(exchange.getRequestURI().getPath());
                    if (resource == null) {
                        exchange.sendResponseHeaders(404, -1);
                    } else {
                        exchange.getResponseHeaders().set("Content-Type", resource.type);
                        exchange.sendResponseHeaders(200, resource.body.length);
                        exchange.getResponseBody().write(resource.body);
                    }
                }
            });
            server.start();
            HOST = "127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestSite() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Resource(String type, byte[] body) {}

    /** Serves a text in UTF-8 and answers its address. */
    public static String serve(String path, String type, String body) {
        return serve(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Serves bytes and answers their address. */
    public static String serve(String path, String type, byte[] body) {
        RESOURCES.put(path, new Resource(type, body));
        return "http://" + HOST + path;
    }
}
