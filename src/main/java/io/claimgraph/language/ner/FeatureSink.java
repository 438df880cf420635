package io.claimgraph.language.ner;

/** Takes the features of a text, in the order of its characters. A feature is a hash that is never 0. */
interface FeatureSink {
    /** The features that follow hold for all characters of {@code [from, to)}. */
    void range(int from, int to);

    void feature(int hash);

    /** The features of a character by itself and of its neighbours by themselves: each 0 where the text has none. */
    default void characters(int before, int at, int behind) {
        feature(Features.hash(Features.AT, at));
        feature(Features.hash(Features.BEFORE, before));
        feature(Features.hash(Features.BEHIND, behind));
    }
}
