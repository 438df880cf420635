package io.claimgraph.follow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a feed.
 *
 * @param url of the feed, or of a page that offers it
 * @param name what they call it
 * @param every how often it is polled
 * @param watch words one of which an article must name to be taken in; empty for all articles
 */
record Subscription(String url, @Nullable String name, Duration every, List<String> watch) {
    private static final int ID_BYTES = 8;

    Subscription {
        watch = List.copyOf(watch);
    }

    /** The feed's id: the same address is the same feed. */
    String id() {
        return digest(url, ID_BYTES);
    }

    static String digest(String text, int bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
