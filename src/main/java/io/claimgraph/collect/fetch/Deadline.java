package io.claimgraph.collect.fetch;

import java.time.Duration;

/** The moment by which a fetch has to be over, by a clock that is never set. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left; negative when it is over. */
    Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    /** Whether a moment, told by the same clock, is later. */
    boolean isBefore(long other) {
        return nanos - other < 0;
    }
}
