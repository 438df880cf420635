package io.claimgraph.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls feeds and takes in what they list. Thread-safe; blocks while it works on a feed. */
final class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    /** Entries that are taken in before the next feed gets its turn. */
    private static final int ENTRIES_AT_A_TIME = 50;

    /** Longer than any one step takes; every step begins it anew. */
    private static final Duration IN_HAND = Duration.ofMinutes(3);

    /** How long an entry waits for a server that is always to be left alone. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private static final Duration POLITE_PAUSE = Duration.ofMinutes(1);

    private final FeedStore store;
    private final FeedSource source;
    private final ArticleTaker taker;
    private final Pace pace;
    private final InstantSource clock;

    Follower(FeedStore store, FeedSource source, ArticleTaker taker, Pace pace, InstantSource clock) {
        this.store = store;
        this.source = source;
        this.taker = taker;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Does what is due of a feed: the poll, and some of the entries that wait. Nothing if another process has it in hand.
     *
     * @param stopped tells when to leave off; what is under way then counts for nothing
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached; nothing is lost then
     */
    void work(String id, BooleanSupplier stopped) {
        Instant now = clock.instant();
        store.claim(id, now, now.plus(IN_HAND)).ifPresent(feed -> {
            try {
                if (feed.isDue(now)) {
                    poll(feed, stopped);
                }
                takeEntries(feed, stopped);
            } finally {
                if (!stopped.getAsBoolean()) {
                    store.release(id);
                }
            }
        });
    }

    /** Looks at a feed that is not followed yet. */
    Look look(Subscription subscription) {
        return source.look(Feed.unseen(subscription, clock.instant()));
    }

    /** Keeps what came of a look. */
    void record(Feed feed, Look look) {
        Instant now = clock.instant();
        switch (look) {
            case Look.Listed listed -> store.listed(feed, listed, now, now.plus(pace.afterSuccess(feed.every())));
            case Look.Unchanged _ -> store.unchanged(feed, now, now.plus(pace.afterSuccess(feed.every())));
            case Look.Failure failure -> {
                Duration wait = pace.afterFailure(feed.every(), feed.failures() + 1, failure.pause());
                store.failed(feed, failure, now, now.plus(wait));
                log.info("The feed {} cannot be read: {}", feed.source(), failure.reason());
            }
        }
    }

    private void poll(Feed feed, BooleanSupplier stopped) {
        Look look = source.look(feed);
        if (!stopped.getAsBoolean()) {
            record(feed, look);
        }
    }

    private void takeEntries(Feed feed, BooleanSupplier stopped) {
        WatchWords watch = new WatchWords(feed.watch());
        List<WaitingEntry> waiting = store.waiting(feed.id(), clock.instant(), ENTRIES_AT_A_TIME);
        for (WaitingEntry entry : waiting) {
            if (stopped.getAsBoolean()) {
                return;
            }
            Taken taken = taker.take(entry, watch);
            if (stopped.getAsBoolean() || !keep(entry, taken)) {
                return;
            }
        }
    }

    /** Whether to go on with the feed. */
    private boolean keep(WaitingEntry entry, Taken taken) {
        Instant now = clock.instant();
        return switch (taken) {
            case Taken.Settled settled -> store.settle(entry, settled, now, now.plus(IN_HAND));
            case Taken.Later later -> keep(entry, later, now);
        };
    }

    private boolean keep(WaitingEntry entry, Taken.Later later, Instant now) {
        int tries = later.counts() ? entry.tries() + 1 : entry.tries();
        if (pace.isEnough(tries) || entry.since().plus(LONGEST_WAIT).isBefore(now)) {
            return store.settle(entry, Taken.Settled.failed(later.reason()), now, now.plus(IN_HAND));
        }
        Duration wait = later.counts() ? pace.afterTry(tries, later.pause()) : pause(later);
        return store.postpone(entry, tries, later.reason(), now.plus(wait), now, now.plus(IN_HAND)) && later.counts();
    }

    private static Duration pause(Taken.Later later) {
        return later.pause() == null ? POLITE_PAUSE : later.pause();
    }
}
