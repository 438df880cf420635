package io.claimgraph.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the place where a page ended into an opaque text and back. The text holds a digest of the place and of what was
 * asked, so that one that was changed, or is handed in with another question, is refused. Immutable.
 */
final class Cursor {
    private static final int DIGEST_BYTES = 12;
    private static final int MAX_LENGTH = 2000;
    private static final String SEPARATOR = "\u0000";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final String question;

    private Cursor(String question) {
        this.question = question;
    }

    /** For the pages of one list. */
    static Cursor of(String list, @Nullable Object... filters) {
        return new Cursor(list + SEPARATOR + Arrays.toString(filters));
    }

    /** The text for a place. */
    String encode(String... place) {
        byte[] bytes = String.join(SEPARATOR, place).getBytes(StandardCharsets.UTF_8);
        byte[] text = Arrays.copyOf(digest(bytes), DIGEST_BYTES + bytes.length);
        System.arraycopy(bytes, 0, text, DIGEST_BYTES, bytes.length);
        return ENCODER.encodeToString(text);
    }

    /**
     * The place in a text.
     *
     * @throws InvalidQueryException if {@link #encode} did not make it for the same question
     */
    List<String> decode(String text) {
        byte[] bytes = bytes(text);
        byte[] place = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
        if (!MessageDigest.isEqual(digest(place), Arrays.copyOf(bytes, DIGEST_BYTES))) {
            throw invalid();
        }
        return List.of(new String(place, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private byte[] bytes(String text) {
        if (text.length() > MAX_LENGTH) {
            throw invalid();
        }
        byte[] bytes;
        try {
            bytes = DECODER.decode(text);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        boolean isCanonical = ENCODER.encodeToString(bytes).equals(text);
        if (bytes.length < DIGEST_BYTES || !isCanonical) {
            throw invalid();
        }
        return bytes;
    }

    private byte[] digest(byte[] place) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(question.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return Arrays.copyOf(sha.digest(place), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static InvalidQueryException invalid() {
        return new InvalidQueryException(
                "cursor", "cursor was changed or belongs to other filters; take it from nextCursor as it is");
    }
}
