package io.claimgraph.language;

import io.claimgraph.language.ner.Evaluation;
import io.claimgraph.language.ner.ModelTrainer;
import io.claimgraph.language.ner.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the model that finds names, and measures it. */
public final class NameTraining {
    private NameTraining() {}

    /**
     * Trains a model on labelled sentences and writes it; the same sentences give the same file.
     *
     * @param corpus a file of the konec corpus, gzipped
     * @param sentences folders of text files with a sentence a line, in which names are marked
     * @param model where the model is written, gzipped
     */
    public static void train(Path corpus, List<Path> sentences, Path model) throws IOException {
        new ModelTrainer().train(corpus, sentences, model);
    }

    /**
     * How well a model finds the names of each label.
     *
     * @param model a model that {@link #train} wrote
     * @param labelled a file of the konec corpus, gzipped, that the model was not trained on
     */
    public static List<Score> measure(Path model, Path labelled) throws IOException {
        try (InputStream stream = Files.newInputStream(model)) {
            return Evaluation.of(NameModel.read(stream), labelled).entrySet().stream()
                    .map(label -> new Score(
                            label.getKey(),
                            label.getValue().gold(),
                            label.getValue().f1()))
                    .toList();
        }
    }

    /**
     * How well the names of one label are found.
     *
     * @param names how many there are
     * @param f1 harmonic mean of precision and recall, from 0 to 1
     */
    public record Score(NameLabel label, int names, double f1) {}
}
