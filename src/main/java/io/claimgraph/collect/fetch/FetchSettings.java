package io.claimgraph.collect.fetch;

import java.time.Duration;
import java.util.List;

/**
 * Limits of fetching.
 *
 * @param userAgent sent with every request; its first word, up to the slash, is the name that robots.txt is searched for
 * @param allow what may be fetched besides public addresses: a host or a range of addresses such as {@code 10.1.0.0/16},
 *     with a port behind a colon unless it is 80 or 443
 * @param maxBytes of a body on the wire
 * @param maxDecodedBytes of a body, decompressed
 * @param total the longest that one fetch may take, with robots.txt, redirects and the wait for its turn
 * @param idle the longest without a byte, also while connecting
 * @param delay between two fetches from a host
 */
public record FetchSettings(
        String userAgent,
        List<String> allow,
        int maxBytes,
        int maxDecodedBytes,
        Duration total,
        Duration idle,
        Duration delay) {
    public FetchSettings {
        allow = List.copyOf(allow);
    }

    /** 10 MB on the wire, 20 MB of text, 30 seconds at most, 10 without a byte. */
    public static FetchSettings standard(String userAgent, List<String> allow, Duration delay) {
        return new FetchSettings(
                userAgent, allow, 10_000_000, 20_000_000, Duration.ofSeconds(30), Duration.ofSeconds(10), delay);
    }
}
