package io.claimgraph.collect.feed;

import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.page.CharacterDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document in bytes and characters.
 *
 * @param base what its relative addresses are relative to
 * @param bytes as fetched, decompressed
 * @param text the same, decoded
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record FeedText(URI base, byte[] bytes, String text) {
    private static final int MAX_BYTES = 20_000_000;
    private static final int MAX_NAME = 40;

    /** Where a document's first element begins at the latest; also keeps the search from going deep. */
    private static final int PROLOG = 20_000;

    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>\\[]*+(?:\\[.*?]\\s*+)?>\\s*+)*"
                    + "<([\\w:.-]{1," + MAX_NAME + "})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}encoding=[\"']([\\w:.-]{2,40})[\"']");

    static FeedText of(Fetched fetched) throws UnreadableFeedException {
        byte[] bytes = decompressed(fetched.bytes());
        String text = new CharacterDecoder().decode(bytes, contentType(fetched.contentType(), bytes));
        return new FeedText(fetched.url(), bytes, text);
    }

    /** The name of its first element, empty if there is none near its beginning. */
    String rootName() {
        Matcher root = ROOT.matcher(text.substring(0, Math.min(text.length(), PROLOG)));
        return root.find() ? root.group(1) : "";
    }

    /** Many sitemaps are files of gzip. */
    private static byte[] decompressed(byte[] bytes) throws UnreadableFeedException {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = stream.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new UnreadableFeedException("it is larger than the limit of %,d bytes".formatted(MAX_BYTES));
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableFeedException("it is a damaged gzip file");
        }
    }

    /** Text within a feed may speak of another charset than the XML declaration, which wins unless there is a header. */
    private static @Nullable String contentType(@Nullable String header, byte[] bytes) {
        if (header != null && header.contains("charset")) {
            return header;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return encoding.find() ? "text/xml; charset=" + encoding.group(1) : header;
    }
}
