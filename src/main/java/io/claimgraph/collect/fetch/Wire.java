package io.claimgraph.collect.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request on a connection of its own and reads the answer, neither following it nor trying again. No cookies, no
 * credentials, no proxy. Thread-safe.
 */
final class Wire implements AutoCloseable {
    private static final int MAX_HEADER_LINE = 16_384;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_CONNECTIONS = 200;

    private final CloseableHttpClient client;

    /** A virtual thread can be interrupted while it reads from a socket: that ends what trickles in for ever. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Wire(FetchSettings settings, CheckedResolver resolver) {
        Timeout idle = Timeout.of(settings.idle());
        client = HttpClientBuilder.create()
                .setConnectionManager(connections(resolver, idle))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(idle)
                        .setConnectionRequestTimeout(idle)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(CheckedResolver resolver, Timeout idle) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(MAX_HEADER_LINE)
                .setMaxHeaderCount(MAX_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(idle)
                        .setSocketTimeout(idle)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(idle).build())
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .build();
    }

    /** Makes of an answer whatever is wanted of it; the body is open only meanwhile. */
    @FunctionalInterface
    interface AnswerReader<T> {
        T read(ClassicHttpResponse response) throws IOException;
    }

    /**
     * Asks for what is at an address.
     *
     * @throws SocketTimeoutException if the deadline passes
     * @throws IOException if there is no answer, or what the reader throws
     */
    <T> T get(WebAddress address, Map<String, String> headers, Deadline deadline, AnswerReader<T> reader)
            throws IOException, InterruptedException {
        HttpGet request = new HttpGet(address.uri());
        headers.forEach(request::setHeader);
        Future<T> answer = threads.submit(() -> exchange(request, reader));
        try {
            return answer.get(Math.max(0, deadline.left().toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("the whole fetch takes too long");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("fetching failed", e.getCause());
        } finally {
            request.cancel();
            answer.cancel(true);
        }
    }

    private <T> T exchange(HttpGet request, AnswerReader<T> reader) throws IOException {
        HttpHost target = new HttpHost(request.getScheme(), request.getAuthority());
        ClassicHttpResponse response = client.executeOpen(target, request, null);
        try {
            return reader.read(response);
        } finally {
            // Closing the answer would read an endless body to its end; this closes the connection first.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        Closer.closeQuietly(client);
    }
}
