package io.claimgraph.explorer;

import java.time.Duration;

/**
 * How often something happens, in the largest unit that fits.
 *
 * @param count of these units, at least 1
 */
record Period(Unit unit, long count) {
    /** What periods are told in. */
    enum Unit {
        DAYS,
        HOURS,
        MINUTES
    }

    /** @param duration at least a minute, as in PT90M */
    static Period of(String duration) {
        long minutes = Duration.parse(duration).toMinutes();
        if (minutes % Duration.ofDays(1).toMinutes() == 0) {
            return new Period(Unit.DAYS, minutes / Duration.ofDays(1).toMinutes());
        }
        return minutes % Duration.ofHours(1).toMinutes() == 0
                ? new Period(Unit.HOURS, minutes / Duration.ofHours(1).toMinutes())
                : new Period(Unit.MINUTES, minutes);
    }
}
