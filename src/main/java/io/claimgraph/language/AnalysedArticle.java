package io.claimgraph.language;

import io.claimgraph.article.Article;
import java.util.List;

/**
 * An article read as its language: what every extraction stage works on.
 *
 * @param article the article
 * @param sentences the sentences of its body, in order
 * @param quotations the quotations of its body by their start, the nested ones after the one that holds them
 */
public record AnalysedArticle(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    public AnalysedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    public String text() {
        return article.text();
    }
}
