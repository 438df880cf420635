package io.claimgraph.ingest.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How fast a job is, of late, and how long it will take at that rate. For one thread. */
final class Pace {
    private static final Duration LATELY = Duration.ofSeconds(20);
    private static final double NANOS = 1e9;

    private final Deque<Mark> marks = new ArrayDeque<>();
    private long done;

    /**
     * @param done articles since this process began
     * @param progress of the whole: 0 to 1
     */
    private record Mark(long nanos, long done, double progress) {}

    Pace(double progress, long nanos) {
        marks.add(new Mark(nanos, 0, progress));
    }

    /** @param nanos of a clock that only goes forward */
    void advance(int articles, double progress, long nanos) {
        done += articles;
        marks.addLast(new Mark(nanos, done, progress));
        while (marks.size() > 2 && nanos - marks.getFirst().nanos() > LATELY.toNanos()) {
            marks.removeFirst();
        }
    }

    double perSecond() {
        return seconds() == 0 ? 0 : (marks.getLast().done() - marks.getFirst().done()) / seconds();
    }

    /** None where nothing has been read yet. */
    @Nullable
    Long secondsLeft() {
        double read = marks.getLast().progress() - marks.getFirst().progress();
        return read <= 0 ? null : Math.round((1 - marks.getLast().progress()) * seconds() / read);
    }

    private double seconds() {
        return (marks.getLast().nanos() - marks.getFirst().nanos()) / NANOS;
    }
}
