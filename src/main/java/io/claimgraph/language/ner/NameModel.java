package io.claimgraph.language.ner;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NamedSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A trained model that labels names in Korean text with the best sequence of states (Viterbi). Thread-safe. */
public final class NameModel {
    private static final int STATES = Labels.STATES;
    private static final int BUFFER = 1 << 16;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private final Weights weights;
    private final CharacterWeights characters;
    private final Features features = new Features();
    private final int[] transitions = new int[STATES * STATES];
    private final int spread;

    NameModel(Weights weights) {
        this.weights = weights;
        this.characters = new CharacterWeights(weights);
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < STATES; to++) {
                boolean allowed = Labels.mayFollow(from, to);
                transitions[to * STATES + from] = allowed ? weights.transition(from, to) : IMPOSSIBLE;
                least = allowed ? Math.min(least, weights.transition(from, to)) : least;
                most = allowed ? Math.max(most, weights.transition(from, to)) : most;
            }
        }
        spread = most - least;
    }

    /** Reads a model as {@code NameTrainer} writes it. The stream is closed. */
    public static NameModel read(InputStream stream) throws IOException {
        try (GZIPInputStream unzipped = new GZIPInputStream(stream, BUFFER)) {
            return new NameModel(Weights.read(unzipped.readAllBytes()));
        }
    }

    /**
     * The names in {@code text[span)}, in order.
     *
     * @param morphemes the morphemes of the span
     */
    public List<NamedSpan> names(String text, Span span, List<Morpheme> morphemes) {
        return reader().names(text, span, morphemes);
    }

    /** What reads many stretches of text with the same memory. */
    public Reader reader() {
        return new Reader();
    }

    private List<NamedSpan> names(String text, Span span, List<Morpheme> morphemes, Scores scores) {
        if (span.length() == 0) {
            return List.of();
        }
        scores.begin(span.length());
        features.read(text, span.start(), span.end(), morphemes, scores);
        long[] emissions = scores.finish();
        int[] states = best(emissions, span.length());
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
            Span name = new Span(span.start() + i, span.start() + end);
            names.add(new NamedSpan(name, Labels.label(states[i]), margin(emissions, states, i, end)));
            i = end;
        }
        return names;
    }

    /** By how much the best label of a name beats the next best one, or none, with all other states as they are. */
    private double margin(long[] emissions, int[] states, int start, int end) {
        int best = IMPOSSIBLE;
        int next = IMPOSSIBLE;
        for (int begin = Labels.OUTSIDE; begin < STATES; begin += begin == Labels.OUTSIDE ? 1 : 2) {
            int score = score(emissions, states, start, end, begin);
            next = Math.max(next, Math.min(best, score));
            best = Math.max(best, score);
        }
        return (best - next) * weights.unit();
    }

    /** The score of a stretch that begins with a state and goes on with its inside. */
    private int score(long[] emissions, int[] states, int start, int end, int begin) {
        int inside = begin == Labels.OUTSIDE ? begin : begin + 1;
        int score = Weights.lane(emissions, start * Weights.LONGS, begin);
        score += start == 0 ? 0 : transitions[begin * STATES + states[start - 1]];
        int state = begin;
        for (int i = start + 1; i < end; i++) {
            score += Weights.lane(emissions, i * Weights.LONGS, inside) + transitions[inside * STATES + state];
            state = inside;
        }
        return score + (end == states.length ? 0 : transitions[states[end] * STATES + state]);
    }

    private int[] best(long[] emissions, int length) {
        byte[] back = new byte[length * STATES];
        int[] previous = new int[STATES];
        int[] current = new int[STATES];
        int[] alive = new int[STATES];
        Weights.addLanes(emissions, 0, previous);
        for (int s = 0; s < STATES; s++) {
            previous[s] = Labels.isInside(s) ? IMPOSSIBLE : previous[s];
        }
        for (int i = 1; i < length; i++) {
            int at = i * STATES;
            int count = alive(previous, alive);
            fromAny(Labels.OUTSIDE, previous, current, alive, count, back, at);
            for (int begin = Labels.FIRST_BEGIN; begin < STATES; begin += 2) {
                fromAny(begin, previous, current, alive, count, back, at);
                fromOwn(begin + 1, previous, current, back, at);
            }
            Weights.addLanes(emissions, i * Weights.LONGS, current);
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return trace(previous, back, length);
    }

    /** The states that any transition can still make the best way to a state that all may reach. */
    private int alive(int[] scores, int[] alive) {
        int best = scores[Labels.OUTSIDE];
        for (int score : scores) {
            best = Math.max(best, score);
        }
        int count = 0;
        for (int s = 0; s < STATES; s++) {
            alive[count] = s;
            count += scores[s] + spread >= best ? 1 : 0;
        }
        return count;
    }

    /** The best way to a state that may follow all others. */
    private void fromAny(int state, int[] previous, int[] current, int[] alive, int count, byte[] back, int at) {
        int row = state * STATES;
        int from = alive[0];
        int best = previous[from] + transitions[row + from];
        for (int k = 1; k < count; k++) {
            int score = previous[alive[k]] + transitions[row + alive[k]];
            if (score > best) {
                best = score;
                from = alive[k];
            }
        }
        current[state] = best;
        back[at + state] = (byte) from;
    }

    /** The best way to an inside, which only its own beginning or inside may come before. */
    private void fromOwn(int inside, int[] previous, int[] current, byte[] back, int at) {
        int row = inside * STATES + inside;
        int begun = previous[inside - 1] + transitions[row - 1];
        int gone = previous[inside] + transitions[row];
        current[inside] = Math.max(begun, gone);
        back[at + inside] = (byte) (begun >= gone ? inside - 1 : inside);
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

    /** Finds names in one stretch of text after the other. Not thread-safe. */
    public final class Reader {
        private final Scores scores = new Scores(weights, characters);

        private Reader() {}

        /** As {@link NameModel#names}. */
        public List<NamedSpan> names(String text, Span span, List<Morpheme> morphemes) {
            return NameModel.this.names(text, span, morphemes, scores);
        }
    }

    /** Sums the weights of the features, character by character: looked up in batches, since the time goes to waiting for memory. */
    private static final class Scores implements FeatureSink {
        private static final int BATCH = 256;

        private final Weights weights;
        private final CharacterWeights characters;
        private long[] emissions = {};
        private final long[] sum = new long[Weights.LONGS];
        private final int[] hashes = new int[BATCH];
        private final long[] keys = new long[BATCH + 1];
        private final int[] froms = new int[BATCH];
        private final int[] tos = new int[BATCH];
        private final int[] ends = new int[BATCH];
        private int count;
        private int ranges;

        Scores(Weights weights, CharacterWeights characters) {
            this.weights = weights;
            this.characters = characters;
        }

        /** Begins a stretch of so many characters. */
        void begin(int length) {
            int size = length * Weights.LONGS;
            if (emissions.length < size) {
                emissions = new long[size * 2];
            } else {
                Arrays.fill(emissions, 0, size, 0);
            }
        }

        @Override
        public void range(int from, int to) {
            close();
            if (count + Features.MOST > BATCH || ranges == BATCH) {
                flush();
            }
            froms[ranges] = from;
            tos[ranges] = to;
            ranges++;
        }

        @Override
        public void feature(int hash) {
            hashes[count++] = hash;
        }

        @Override
        public void characters(int before, int at, int behind) {
            characters.add(before, at, behind, emissions, froms[ranges - 1] * Weights.LONGS);
        }

        /** The sums, a row a character; they hold until the next stretch begins. */
        long[] finish() {
            close();
            flush();
            return emissions;
        }

        private void close() {
            if (ranges > 0) {
                ends[ranges - 1] = count;
            }
        }

        private void flush() {
            weights.look(hashes, ends, ranges, keys);
            int from = 0;
            for (int range = 0; range < ranges; range++) {
                weights.sum(hashes, from, ends[range], keys, sum);
                from = ends[range];
                add(froms[range], tos[range]);
            }
            count = 0;
            ranges = 0;
        }

        private void add(int from, int to) {
            for (int i = from; i < to; i++) {
                int row = i * Weights.LONGS;
                for (int k = 0; k < Weights.LONGS; k++) {
                    emissions[row + k] += sum[k];
                }
            }
        }
    }
}
