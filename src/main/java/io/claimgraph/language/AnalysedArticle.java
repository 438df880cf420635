package io.claimgraph.language;

import io.claimgraph.article.Article;
import java.util.List;

/**
 * An article read as its language: what every extraction stage works on.
 *
 * @param article the article
 * @param text its text, as long as the article's own, with spaces for line breaks within sentences
 * @param sentences the sentences of its body, in order
 * @param quotations the quotations of its body by their start, the nested ones after the one that holds them
 */
public record AnalysedArticle(Article article, String text, List<Sentence> sentences, List<Quotation> quotations) {
    public AnalysedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
