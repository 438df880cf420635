package io.claimgraph.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Stable identity of an article: the same URL, or without one the same text, gives the same id. */
public record ArticleId(String value) {
    private static final int DIGEST_BYTES = 16;

    /** Only its copies are used: looking for the algorithm takes as long as the digest itself. */
    private static final MessageDigest SHA_256 = sha256();

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("article id is blank");
        }
    }

    /** The id of the article at a canonical URL, else of the article with this text. */
    public static ArticleId of(@Nullable URI canonicalUrl, String text) {
        return new ArticleId(digest(canonicalUrl == null ? "text:" + text : "url:" + canonicalUrl));
    }

    private static String digest(String key) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
