package io.claimgraph.language;

import io.claimgraph.article.Article;
import java.util.List;

/**
 * An article read as its language: what every extraction stage works on.
 *
 * @param article the article
 * @param sentences the sentences of its body, in order
 */
public record AnalysedArticle(Article article, List<Sentence> sentences) {
    public AnalysedArticle {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return article.text();
    }
}
