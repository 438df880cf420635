package io.claimgraph.follow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of trying to take in the article of an entry. */
sealed interface Taken {
    /**
     * The entry is done with.
     *
     * @param article the id of its article, if it is stored
     * @param reason why it came to nothing, if it failed
     */
    record Settled(
            State state, @Nullable String article, @Nullable String reason) implements Taken {
        static Settled failed(String reason) {
            return new Settled(State.FAILED, null, reason);
        }
    }

    /**
     * Another try may succeed.
     *
     * @param pause how long to wait at least
     * @param counts whether it was a failed try, rather than none since the server is to be left alone for a while
     */
    record Later(String reason, @Nullable Duration pause, boolean counts) implements Taken {}

    /** What an entry may come to, and the feed's counter of it. */
    enum State {
        STORED("stored"),
        UPDATED("updated"),
        UNCHANGED("unchanged"),
        /** It names none of the words to watch. */
        PASSED_OVER("passedOver"),
        FAILED("failed");

        private final String counter;

        State(String counter) {
            this.counter = counter;
        }

        String counter() {
            return counter;
        }
    }
}
