package io.claimgraph.collect.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A server that answers robots.txt with 404 and everything else as badly as a test wants. */
final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final Answer answer;

    RawServer(Answer answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /** Writes to a client until it has gone. */
    @FunctionalInterface
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    /** Answers with these bytes and closes the connection. */
    static RawServer sending(String answer) {
        return new RawServer(out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            String request = in.readLine();
            String header = request;
            while (header != null && !header.isEmpty()) {
                header = in.readLine();
            }
            if (request != null && request.contains("/robots.txt")) {
                client.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } else {
                answer.write(client.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            // The client has seen enough.
        }
    }

    FetchResult fetch() {
        return fetch(Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    /** What a fetcher with limits of 100,000 bytes, 300,000 decompressed, makes of the answer. */
    FetchResult fetch(Duration total, Duration idle) {
        String host = Site.HOST + ":" + server.getLocalPort();
        var settings =
                new FetchSettings("claimgraph/test", List.of(host), 100_000, 300_000, total, idle, Duration.ZERO);
        try (PageFetcher fetcher =
                new PageFetcher(settings, _ -> new InetAddress[] {InetAddress.getLoopbackAddress()})) {
            return fetcher.fetchPage("http://" + host + "/article");
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
