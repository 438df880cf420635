package io.claimgraph.language.ner;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NamedSpan;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A trained model that labels names in Korean text with the best sequence of states (Viterbi). Thread-safe. */
public final class NameModel {
    private static final int STATES = Labels.STATES;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private final Weights weights;
    private final Features features = new Features();
    private final int[] transitions = new int[STATES * STATES];

    NameModel(Weights weights) {
        this.weights = weights;
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < STATES; to++) {
                transitions[to * STATES + from] =
                        Labels.mayFollow(from, to) ? weights.transition(from, to) : IMPOSSIBLE;
            }
        }
    }

    /** Reads a model as {@code NameTrainer} writes it. The stream is left open. */
    public static NameModel read(InputStream stream) throws IOException {
        return new NameModel(Weights.read(
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))));
    }

    /**
     * The names in {@code text[span)}, in order.
     *
     * @param morphemes the morphemes of the span
     */
    public List<NamedSpan> names(String text, Span span, List<Morpheme> morphemes) {
        if (span.length() == 0) {
            return List.of();
        }
        int[] states = decode(text, span, morphemes);
        List<NamedSpan> names = new ArrayList<>();
        for (int i = 0; i < states.length; ) {
            if (!Labels.isBegin(states[i])) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < states.length && states[end] == states[i] + 1) {
                end++;
            }
            names.add(new NamedSpan(new Span(span.start() + i, span.start() + end), Labels.label(states[i])));
            i = end;
        }
        return names;
    }

    int[] decode(String text, Span span, List<Morpheme> morphemes) {
        Scores scores = new Scores(weights, span.length());
        features.read(text, span.start(), span.end(), morphemes, scores);
        return best(scores.finish(), span.length());
    }

    private int[] best(int[] emissions, int length) {
        byte[] back = new byte[length * STATES];
        int[] previous = new int[STATES];
        int[] current = new int[STATES];
        for (int s = 0; s < STATES; s++) {
            previous[s] = Labels.isInside(s) ? IMPOSSIBLE : emissions[s];
        }
        for (int i = 1; i < length; i++) {
            for (int s = 0; s < STATES; s++) {
                step(previous, current, emissions, back, i, s);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return trace(previous, back, length);
    }

    private void step(int[] previous, int[] current, int[] emissions, byte[] back, int i, int s) {
        int from = Labels.isInside(s) ? s - 1 : 0;
        int to = Labels.isInside(s) ? s + 1 : STATES;
        int best = Integer.MIN_VALUE;
        int bestFrom = from;
        for (int p = from; p < to; p++) {
            int score = previous[p] + transitions[s * STATES + p];
            if (score > best) {
                best = score;
                bestFrom = p;
            }
        }
        current[s] = best + emissions[i * STATES + s];
        back[i * STATES + s] = (byte) bestFrom;
    }

    private static int[] trace(int[] last, byte[] back, int length) {
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            state = last[s] > last[state] ? s : state;
        }
        int[] states = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            states[i] = state;
            state = back[i * STATES + state];
        }
        return states;
    }

    /** Sums the weights of the features, character by character. */
    private static final class Scores implements FeatureSink {
        private final Weights weights;
        private final int[] emissions;
        private final int[] sum = new int[STATES];
        private int from;
        private int to;

        Scores(Weights weights, int length) {
            this.weights = weights;
            this.emissions = new int[length * STATES];
        }

        @Override
        public void range(int newFrom, int newTo) {
            flush();
            from = newFrom;
            to = newTo;
        }

        @Override
        public void feature(int hash) {
            weights.addTo(sum, hash);
        }

        int[] finish() {
            flush();
            return emissions;
        }

        private void flush() {
            for (int i = from; i < to; i++) {
                int row = i * STATES;
                for (int s = 0; s < STATES; s++) {
                    emissions[row + s] += sum[s];
                }
            }
            Arrays.fill(sum, 0);
            to = from;
        }
    }
}
