package io.claimgraph.language.ner;

import java.util.Arrays;

/** A sample as numbers: for each range its bounds, the count of its features, and the features. */
final class Encoded implements FeatureSink {
    private final FeatureIndex index;
    private final int[] states;
    private int[] codes = new int[256];
    private int length;
    private int countAt = -1;

    private Encoded(FeatureIndex index, Sample sample) {
        this.index = index;
        states = new int[sample.text().length()];
        Arrays.setAll(states, sample::state);
    }

    static Encoded of(Sample sample, Features features, FeatureIndex index) {
        Encoded encoded = new Encoded(index, sample);
        features.read(sample.text(), 0, sample.text().length(), sample.morphemes(), encoded);
        encoded.codes = Arrays.copyOf(encoded.codes, encoded.length);
        return encoded;
    }

    @Override
    public void range(int from, int to) {
        append(from);
        append(to);
        countAt = length;
        append(0);
    }

    @Override
    public void feature(int hash) {
        int number = index.of(hash);
        if (number >= 0) {
            append(number);
            codes[countAt]++;
        }
    }

    private void append(int code) {
        if (length == codes.length) {
            codes = Arrays.copyOf(codes, length * 2);
        }
        codes[length++] = code;
    }

    int[] codes() {
        return codes;
    }

    int[] states() {
        return states;
    }
}
