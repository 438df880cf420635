package io.claimgraph.language.ner;

import io.claimgraph.article.Span;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a model finds with a labelled file: a name counts where both its ends and its label are right. */
public final class Evaluation {
    /**
     * Counts of names.
     *
     * @param right found and labelled rightly
     * @param gold in the file
     * @param found by the model
     */
    public record Counts(int right, int gold, int found) {
        /** Harmonic mean of precision and recall, from 0 to 1. */
        public double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }

        /** The counts of both together. */
        public Counts plus(Counts other) {
            return new Counts(right + other.right, gold + other.gold, found + other.found);
        }
    }

    /** The margin of every name, which is not compared. */
    private static final double SURE = 0;

    private Evaluation() {}

    /** Counts of each label over a konec file. */
    public static Map<NameLabel, Counts> of(NameModel model, Path konec) throws IOException {
        Map<NameLabel, Counts> counts = new EnumMap<>(NameLabel.class);
        for (Sample sample : new KonecCorpus().read(konec)) {
            Span all = new Span(0, sample.text().length());
            Set<NamedSpan> gold = spans(sample);
            Set<NamedSpan> found = model.names(sample.text(), all, sample.morphemes()).stream()
                    .map(name -> new NamedSpan(name.span(), name.label(), SURE))
                    .collect(Collectors.toSet());
            gold.forEach(name -> add(counts, name.label(), new Counts(found.contains(name) ? 1 : 0, 1, 0)));
            found.forEach(name -> add(counts, name.label(), new Counts(0, 0, 1)));
        }
        return counts;
    }

    private static void add(Map<NameLabel, Counts> counts, NameLabel label, Counts more) {
        counts.merge(label, more, Counts::plus);
    }

    private static Set<NamedSpan> spans(Sample sample) {
        Set<NamedSpan> spans = new HashSet<>();
        int length = sample.text().length();
        for (int i = 0; i < length; i++) {
            int state = sample.state(i);
            if (Labels.isBegin(state)) {
                int end = i + 1;
                while (end < length && sample.state(end) == state + 1) {
                    end++;
                }
                spans.add(new NamedSpan(new Span(i, end), Labels.label(state), SURE));
            }
        }
        return spans;
    }
}
