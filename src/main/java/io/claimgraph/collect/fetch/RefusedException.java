package io.claimgraph.collect.fetch;

import java.io.IOException;

/** Something that is not to be fetched; the message is a sentence for people. */
final class RefusedException extends IOException {
    RefusedException(String message) {
        super(message);
    }
}
