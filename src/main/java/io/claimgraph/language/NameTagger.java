package io.claimgraph.language;

import io.claimgraph.language.ner.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds names in Korean articles with the trained model that ships. Thread-safe; build it once, it loads the model. */
public final class NameTagger {
    private static final String MODEL = "/model/names-ko.gz";

    private final NameModel model;

    public NameTagger() {
        try (InputStream stream = NameTagger.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("no model at " + MODEL);
            }
            model = NameModel.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + MODEL, e);
        }
    }

    /** The names in the sentences of an article, in the order of the text. */
    public List<NamedSpan> names(AnalysedArticle article) {
        List<NamedSpan> names = new ArrayList<>();
        NameModel.Reader reader = model.reader();
        for (Sentence sentence : article.sentences()) {
            names.addAll(reader.names(article.text(), sentence.span(), sentence.morphemes()));
        }
        return names;
    }
}
