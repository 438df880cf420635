package io.claimgraph.collect.fetch;

import java.io.IOException;
import java.time.Duration;

/** A host that may not be asked again before some time has gone by. */
final class BusyException extends IOException {
    private final Duration pause;

    BusyException(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
