package io.claimgraph.collect.fetch;

import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.NotModified;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Makes a result of a server's answer. */
final class AnswerReader implements Wire.AnswerReader<AnswerReader.Step> {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final WebAddress address;
    private final FetchRequest request;
    private final BodyLimits limits;

    AnswerReader(WebAddress address, FetchRequest request, FetchSettings settings) {
        this.address = address;
        this.request = request;
        this.limits = new BodyLimits(settings.maxBytes(), settings.maxDecodedBytes(), false);
    }

    /** What an answer leads to. */
    sealed interface Step {}

    record Moved(String location) implements Step {}

    record Final(FetchResult result) implements Step {}

    @Override
    public Step read(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (Redirects.isRedirect(response)) {
            return new Moved(Redirects.location(response));
        }
        if (status == NOT_MODIFIED && (request.etag() != null || request.lastModified() != null)) {
            return new Final(new NotModified());
        }
        if (status != OK) {
            return new Final(new Failed("its server answers with HTTP status " + status, status, retryAfter(response)));
        }
        String type = header(response, HttpHeaders.CONTENT_TYPE);
        checkType(type);
        return new Final(new Fetched(
                address.uri(),
                type,
                BodyReader.read(response, limits),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED)));
    }

    /** A server that tells no type is believed to send what was asked for. */
    private void checkType(@Nullable String type) throws RefusedException {
        if (type == null) {
            return;
        }
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!request.wanted().allows(media)) {
            throw new RefusedException("it is not a %s: its server sends '%s'"
                    .formatted(request.wanted().name().toLowerCase(Locale.ROOT), media));
        }
    }

    private static @Nullable String header(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** In seconds or as a date. */
    private static @Nullable Duration retryAfter(HttpResponse response) {
        String value = header(response, HttpHeaders.RETRY_AFTER);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = DateUtils.parseStandardDate(value);
        Duration wait = until == null ? Duration.ZERO : Duration.between(Instant.now(), until);
        return wait.isPositive() ? wait : null;
    }
}
