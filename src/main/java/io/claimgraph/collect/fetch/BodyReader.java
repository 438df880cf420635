package io.claimgraph.collect.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;

/** Reads the body of an answer, decompressed, within limits that hold while it is read. */
final class BodyReader {
    /** What {@link #read} can decompress. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int CHUNK = 16_384;

    private BodyReader() {}

    /** @throws RefusedException if there is more than allowed, or it is compressed in a way that was not offered */
    static byte[] read(ClassicHttpResponse response, BodyLimits limits) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (!limits.cut() && entity.getContentLength() > limits.wire()) {
            throw tooLarge(limits.wire());
        }
        InputStream wire = entity.getContent();
        try (InputStream body = decoded(new LimitedStream(wire, limits.wire()), coding(response))) {
            return read(body, limits);
        }
    }

    static RefusedException tooLarge(int limit) {
        return new RefusedException("it is larger than the limit of %,d bytes".formatted(limit));
    }

    private static byte[] read(InputStream body, BodyLimits limits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        try {
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                bytes.write(chunk, 0, Math.min(read, limits.decoded() - bytes.size()));
                if (bytes.size() == limits.decoded() && (limits.cut() || body.read() >= 0)) {
                    throw tooLarge(limits.decoded());
                }
            }
        } catch (RefusedException e) {
            if (!limits.cut()) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    private static String coding(HttpResponse response) {
        Header header = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
        return header == null ? "" : header.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private static InputStream decoded(InputStream body, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body, CHUNK);
            case "deflate" -> inflated(new PushbackInputStream(body, 2));
            default -> throw new RefusedException("it is compressed in a way that was not asked for: " + coding);
        };
    }

    /** As servers send it: in zlib's format, as the standard says, or without its header. */
    private static InputStream inflated(PushbackInputStream body) throws IOException {
        byte[] start = body.readNBytes(2);
        body.unread(start);
        boolean zlib =
                start.length == 2 && (start[0] & 0x0F) == 8 && (((start[0] & 0xFF) << 8) | (start[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new InflaterInputStream(body, inflater, CHUNK) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }
}
