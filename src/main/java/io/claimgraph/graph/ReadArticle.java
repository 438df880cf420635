package io.claimgraph.graph;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.ArticleExtraction;

/**
 * An article and what was read from it: what is stored.
 *
 * @param article the article
 * @param extraction what was read from it
 */
public record ReadArticle(Article article, ArticleExtraction extraction) {}
