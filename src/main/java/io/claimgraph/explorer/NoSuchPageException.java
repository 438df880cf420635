package io.claimgraph.explorer;

/** There is no article or entity at the address that was asked for. */
final class NoSuchPageException extends RuntimeException {
    NoSuchPageException(String what, String id) {
        super("no " + what + " with id " + id);
    }
}
