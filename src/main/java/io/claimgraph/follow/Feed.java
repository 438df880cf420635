package io.claimgraph.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a feed to poll it.
 *
 * @param source where it is polled: its address, or that of the feed which the page there offers
 * @param etag of its last answer
 * @param lastModified of its last answer
 * @param failures polls that have failed since one succeeded
 */
record Feed(
        String id,
        String source,
        Duration every,
        List<String> watch,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant nextPoll,
        int failures,
        boolean gone) {
    Feed {
        watch = List.copyOf(watch);
    }

    /** A feed that nothing is known of but what somebody wants. */
    static Feed unseen(Subscription subscription, Instant now) {
        return new Feed(
                subscription.id(),
                subscription.url(),
                subscription.every(),
                subscription.watch(),
                null,
                null,
                now,
                0,
                false);
    }

    boolean isDue(Instant now) {
        return !gone && !nextPoll.isAfter(now);
    }
}
