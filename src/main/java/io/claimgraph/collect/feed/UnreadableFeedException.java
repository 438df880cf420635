package io.claimgraph.collect.feed;

/** What stands at an address is no feed, or one that cannot be read; the message says why, in a clause that begins with "it". */
public final class UnreadableFeedException extends Exception {
    UnreadableFeedException(String message) {
        super(message);
    }
}
