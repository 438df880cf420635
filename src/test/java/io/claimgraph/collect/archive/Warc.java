package io.claimgraph.collect.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes crawls. */
final class Warc {
    private Warc() {}

    static byte[] of(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(record("warcinfo", "", "application/warc-fields", ascii("software: test\r\n")));
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    static byte[] response(String url, int status, String type, byte[] body) {
        String head =
                "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(status, type, body.length);
        return record("response", url, "application/http;msgtype=response", join(ascii(head), body));
    }

    static byte[] resource(String url, String type, byte[] body) {
        return record("resource", url, type, body);
    }

    private static byte[] record(String kind, String url, String type, byte[] block) {
        String target = url.isEmpty() ? "" : "WARC-Target-URI: %s\r\n".formatted(url);
        String head =
                "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2025-02-06T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                                .formatted(kind, target, UUID.nameUUIDFromBytes(ascii(kind + url)))
                        + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(type, block.length);
        return join(join(ascii(head), block), ascii("\r\n\r\n"));
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
