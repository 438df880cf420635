package io.claimgraph.cli.evaluate;

/**
 * Counts of right, annotated and predicted facts.
 *
 * @param right facts in both
 * @param gold annotated facts
 * @param predicted predicted facts
 */
public record Tally(int right, int gold, int predicted) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** The sums. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, predicted + other.predicted);
    }

    /** Share of the predicted facts that are right, 0 without any. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** Share of the annotated facts that were found, 0 without any. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
