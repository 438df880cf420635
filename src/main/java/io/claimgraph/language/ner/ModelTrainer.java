package io.claimgraph.language.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Trains a model on labelled sentences. Deterministic: the same sentences give the same model. */
public final class ModelTrainer {
    private static final int STATES = Labels.STATES;
    private static final int LEAST_SEEN = 2;
    private static final int SELECTING_PASSES = 4;
    private static final float LEAST_TELLING = 0.3f;
    private static final int PASSES = 8;
    private static final long SEED = 20261121;
    private static final float LEAST_WEIGHT = 0.15f;

    private final Features features = new Features();

    /**
     * Trains on a konec file and on sentences with marked names, and writes the model, gzipped; it is read by
     * {@link NameModel#read}.
     *
     * @param sentences folders of such sentences
     * @throws IllegalArgumentException if a mark in the sentences cannot be read
     */
    public void train(Path corpus, List<Path> sentences, Path output) throws IOException {
        List<Sample> samples = new ArrayList<>(new KonecCorpus().read(corpus));
        samples.addAll(new MarkedSentences().read(sentences));
        Weights weights = weights(samples);
        try (OutputStream file = Files.newOutputStream(output);
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            weights.write(out);
        }
    }

    private Weights weights(List<Sample> samples) {
        FeatureIndex index = new FeatureIndex();
        samples.forEach(sample -> features.read(sample.text(), 0, sample.text().length(), sample.morphemes(), index));
        int[] seen = index.number(LEAST_SEEN);
        int[] telling = telling(
                seen, learn(samples, index, seen.length, SELECTING_PASSES).weights());
        index.keep(telling);
        return quantised(telling, learn(samples, index, telling.length, PASSES));
    }

    private Crf learn(List<Sample> samples, FeatureIndex index, int count, int passes) {
        List<Encoded> encoded = new ArrayList<>();
        samples.forEach(sample -> encoded.add(Encoded.of(sample, features, index)));
        Crf crf = new Crf(count);
        Random random = new Random(SEED);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(encoded, random);
            encoded.forEach(crf::learn);
        }
        return crf;
    }

    /** The features with a weight that tells something: a third of them does as well, once it is trained without the others. */
    private static int[] telling(int[] hashes, float[] weights) {
        int[] kept = new int[hashes.length];
        int count = 0;
        for (int f = 0; f < hashes.length; f++) {
            if (largest(weights, f * STATES, (f + 1) * STATES) >= LEAST_TELLING) {
                kept[count++] = hashes[f];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The weights as bytes; those that are small are left out, and so are features without any other. */
    private static Weights quantised(int[] hashes, Crf crf) {
        float[] weights = crf.weights();
        float unit = largest(weights, 0, weights.length) / Weights.LARGEST;
        int[] kept = new int[hashes.length];
        byte[] rows = new byte[weights.length];
        int n = 0;
        for (int f = 0; f < hashes.length; f++) {
            boolean any = false;
            for (int s = 0; s < STATES; s++) {
                float weight = weights[f * STATES + s];
                rows[n * STATES + s] = Math.abs(weight) < LEAST_WEIGHT ? 0 : (byte) Math.round(weight / unit);
                any |= rows[n * STATES + s] != 0;
            }
            if (any) {
                kept[n++] = hashes[f];
            }
        }
        int[] transitions = new int[STATES * STATES];
        for (int k = 0; k < transitions.length; k++) {
            transitions[k] = Math.round(crf.transitions()[k] / unit);
        }
        return new Weights(Arrays.copyOf(kept, n), Arrays.copyOf(rows, n * STATES), transitions, unit);
    }

    private static float largest(float[] weights, int from, int to) {
        float largest = 1e-6f;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }
}
