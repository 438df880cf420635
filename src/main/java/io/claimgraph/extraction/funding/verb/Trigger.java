package io.claimgraph.extraction.funding.verb;

/**
 * The word that says how a sum of money moves.
 *
 * @param word index of the word in its strand
 * @param kind what its subject does
 * @param strong whether it speaks of funding by itself
 * @param passive whether its subject is the money or the target
 */
public record Trigger(int word, Kind kind, boolean strong, boolean passive) {
    /** What the subject of a funding verb does. */
    public enum Kind {
        /** Gives money. */
        GIVE,
        /** Gets money. */
        RAISE,
        /** Buys something: gives money only where that is newly issued shares or bonds. */
        BUY,
        /** Sets up a fund, budget or programme of that size. */
        CREATE
    }
}
