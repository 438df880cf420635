package io.claimgraph.language.ner;

/** Takes the features of a text, in the order of its characters. A feature is a hash that is never 0. */
interface FeatureSink {
    /** The features that follow hold for all characters of {@code [from, to)}. */
    void range(int from, int to);

    void feature(int hash);
}
