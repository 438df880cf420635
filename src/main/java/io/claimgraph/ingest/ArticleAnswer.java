package io.claimgraph.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.claimgraph.article.Article;
import io.claimgraph.extraction.ArticleExtraction;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a posted article.
 *
 * @param outcome what became of it
 * @param message the same in a sentence
 * @param found the article and what was read from it, its fields among these
 * @param url its address, where known
 * @param text the text as it is stored, in which every offset counts
 */
record ArticleAnswer(
        Outcome outcome,
        String message,
        @JsonUnwrapped ExtractionView found,
        @Nullable URI url,
        String text) {
    enum Outcome {
        STORED("The article is stored"),
        UPDATED("The article is stored in the place of its older version"),
        DUPLICATE("The article was stored before; nothing has changed");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }
    }

    static ArticleAnswer of(Outcome outcome, Article article, ArticleExtraction extraction) {
        String unread = extraction.supported()
                ? ""
                : "; its facts were not read: there is no extractor for its language (%s)"
                        .formatted(extraction.language());
        return new ArticleAnswer(
                outcome,
                outcome.sentence + unread,
                ExtractionView.of(article, extraction),
                article.url(),
                article.text());
    }
}
