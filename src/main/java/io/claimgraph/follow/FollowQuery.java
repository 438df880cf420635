package io.claimgraph.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The queries of {@code cypher/follow}, each in the file of its name. */
enum FollowQuery {
    FOLLOW,
    FEEDS,
    REMOVE,
    DUE,
    ASK,
    CLAIM,
    RELEASE,
    RELEASE_ALL,
    POLLED,
    LISTED,
    FORGET_ENTRIES,
    POLL_FAILED,
    WAITING,
    SETTLE,
    POSTPONE;

    private final String cypher = read();

    String cypher() {
        return cypher;
    }

    private String read() {
        String path = "/cypher/follow/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = FollowQuery.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no query at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
