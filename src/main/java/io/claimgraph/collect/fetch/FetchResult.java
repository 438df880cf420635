package io.claimgraph.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a {@link FetchRequest}. Its reasons are for people: one sentence, without what an internal address answers. */
public sealed interface FetchResult {
    /**
     * The answer of a server, whole and within all limits. The arrays are shared, not copied.
     *
     * @param url where it was found, after all redirects
     * @param contentType the Content-Type header, with its charset where the server tells one
     * @param bytes the body, decompressed
     * @param etag the ETag header, for the next request
     * @param lastModified the Last-Modified header, for the next request
     */
    @SuppressWarnings("ArrayRecordComponent") // as large as a page may be, and compared by nobody
    record Fetched(
            URI url,
            @Nullable String contentType,
            byte[] bytes,
            @Nullable String etag,
            @Nullable String lastModified) implements FetchResult {}

    /** The server says that nothing has changed since the request's {@code etag} or {@code lastModified}. */
    record NotModified() implements FetchResult {}

    /** The address is not to be fetched, or what is there is not to be read: asking again will not help. */
    record Refused(String reason) implements FetchResult {}

    /**
     * The server could not be reached or did not answer as it should: asking again may help.
     *
     * @param status the HTTP status, if it was one
     * @param retryAfter how long to wait at least, if the server or its robots.txt asks for it
     */
    record Failed(
            String reason,
            @Nullable Integer status,
            @Nullable Duration retryAfter) implements FetchResult {
        public static Failed because(String reason) {
            return new Failed(reason, null, null);
        }
    }

    /** The server's answer, if there is a whole one. */
    default Optional<Fetched> fetched() {
        return this instanceof Fetched fetched ? Optional.of(fetched) : Optional.empty();
    }
}
