package io.claimgraph.cli.benchmark;

import java.time.Duration;

/**
 * A moment of a measurement.
 *
 * @param nanos on the clock
 * @param processorNanos what all threads of this process have taken so far, which other programs on the machine change little
 */
record Moment(long nanos, long processorNanos) {
    private static final double NANOS = 1e9;

    static Moment now() {
        return new Moment(
                System.nanoTime(),
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L));
    }

    /** How many a second until another moment. */
    double speed(int count, Moment end) {
        return count * NANOS / (end.nanos - nanos);
    }

    /** How many a second of processor time until another moment. */
    double processorSpeed(int count, Moment end) {
        return count * NANOS / (end.processorNanos - processorNanos);
    }
}
