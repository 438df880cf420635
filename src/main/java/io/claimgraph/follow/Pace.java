package io.claimgraph.follow;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait: between polls, after failures, between tries of an entry. Thread-safe if its random numbers are. */
final class Pace {
    /** A feed that fails is asked once a day at least, unless it is to be polled less often anyway. */
    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

    private static final Duration LONGEST_ASKED = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 16;
    private static final double SPREAD = 0.1;

    /** After the first, second, … failed try of an entry. */
    private static final List<Duration> TRIES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));

    private final RandomGenerator random;

    Pace(RandomGenerator random) {
        this.random = random;
    }

    /** Until the next poll after one that succeeded, up to a tenth more or less, so that feeds do not keep step. */
    Duration afterSuccess(Duration every) {
        return spread(every);
    }

    /**
     * Until the next poll after failures: twice as long each time.
     *
     * @param failures in a row, at least 1
     * @param asked what the server asks for at least
     */
    Duration afterFailure(Duration every, int failures, @Nullable Duration asked) {
        Duration longest = longer(every, LONGEST_BACK_OFF);
        Duration backOff = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration wait = spread(shorter(backOff, longest));
        return asked == null ? wait : longer(wait, shorter(asked, LONGEST_ASKED));
    }

    /** Whether an entry that has failed so often is tried no more. */
    boolean isEnough(int tries) {
        return tries > TRIES.size();
    }

    /**
     * Until the next try of an entry.
     *
     * @param tries that have failed, at least 1, and not {@link #isEnough}
     * @param asked what the server asks for at least
     */
    Duration afterTry(int tries, @Nullable Duration asked) {
        Duration wait = TRIES.get(tries - 1);
        return asked == null ? wait : longer(wait, shorter(asked, LONGEST_BACK_OFF));
    }

    private Duration spread(Duration wait) {
        return Duration.ofMillis((long) (wait.toMillis() * random.nextDouble(1 - SPREAD, 1 + SPREAD)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
