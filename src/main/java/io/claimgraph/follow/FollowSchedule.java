package io.claimgraph.follow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Gives each feed its turn while the service runs. Without a feed it does nothing but ask the database for one. Thread-safe. */
final class FollowSchedule implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FollowSchedule.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int FEEDS_AT_ONCE = 4;

    /** What is under way is interrupted at the end and left as it was; the whole service has three seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final FeedStore store;
    private final Follower follower;
    private final InstantSource clock;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private volatile @Nullable SimpleAsyncTaskScheduler threads;
    private volatile @Nullable Future<?> turns;
    private volatile boolean running;
    private volatile boolean reported;

    FollowSchedule(FeedStore store, Follower follower, InstantSource clock) {
        this.store = store;
        this.follower = follower;
        this.clock = clock;
    }

    @Override
    public void start() {
        SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
        fresh.setVirtualThreads(true);
        fresh.setThreadNamePrefix("follow-");
        fresh.setTaskTerminationTimeout(PATIENCE.toMillis());
        threads = fresh;
        running = true;
        turns = fresh.scheduleWithFixedDelay(this::giveTurns, INTERVAL);
    }

    /** Looks for feeds whose turn it is, without waiting for the next time that this is done anyway. */
    void giveTurns() {
        try {
            int free = FEEDS_AT_ONCE - inHand.size();
            SimpleAsyncTaskScheduler workers = threads;
            if (running && workers != null && free > 0) {
                store.due(clock.instant(), free).stream()
                        .filter(inHand::add)
                        .forEach(id -> workers.execute(() -> work(id)));
            }
            reported = false;
        } catch (RuntimeException e) {
            report("Feeds cannot be polled: {}", e);
        }
    }

    private void work(String id) {
        try {
            follower.work(id, () -> !running);
        } catch (RuntimeException e) {
            report("A feed's articles could not be taken in; this goes on later: {}", e);
        } finally {
            inHand.remove(id);
        }
    }

    /** Once, until it works again: a database that is away is asked every few seconds. */
    private void report(String message, RuntimeException e) {
        if (running && !reported) {
            reported = true;
            log.warn(message, e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        Future<?> underWay = turns;
        if (underWay != null) {
            underWay.cancel(true);
        }
        SimpleAsyncTaskScheduler ended = threads;
        threads = null;
        if (ended != null) {
            ended.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
