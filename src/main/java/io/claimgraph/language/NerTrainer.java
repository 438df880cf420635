package io.claimgraph.language;

import io.claimgraph.language.ner.Evaluation;
import io.claimgraph.language.ner.ModelTrainer;
import io.claimgraph.language.ner.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Trains the model that {@link NameTagger} uses, and measures it. Deterministic: the same corpus gives the same bytes. */
public final class NerTrainer {
    /**
     * How well a model finds the names of a labelled file: a name counts where both ends and the label are right.
     *
     * @param f1 harmonic mean of precision and recall over all labels, from 0 to 1
     * @param byLabel the same for each label
     */
    public record Score(double f1, Map<NameLabel, Double> byLabel) {
        public Score {
            byLabel = Map.copyOf(byLabel);
        }
    }

    /**
     * Trains on a gzipped konec file of sentences with their labelled spans and writes the model, gzipped.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void train(Path konecTsvGz, Path output) throws IOException {
        new ModelTrainer().train(konecTsvGz, output);
    }

    /**
     * Measures a model on a gzipped konec file.
     *
     * @throws IOException if a file cannot be read
     */
    public Score score(Path model, Path konecTsvGz) throws IOException {
        try (InputStream stream = Files.newInputStream(model)) {
            Map<NameLabel, Evaluation.Counts> counts = Evaluation.of(NameModel.read(stream), konecTsvGz);
            Map<NameLabel, Double> byLabel = new TreeMap<>();
            counts.forEach((label, count) -> byLabel.put(label, count.f1()));
            double f1 = counts.values().stream()
                    .reduce(new Evaluation.Counts(0, 0, 0), Evaluation.Counts::plus)
                    .f1();
            return new Score(f1, byLabel);
        }
    }
}
