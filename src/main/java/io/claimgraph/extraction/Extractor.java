package io.claimgraph.extraction;

import io.claimgraph.article.Article;

/** Reads the facts of articles in one language. Implementations are thread-safe and never throw for any text. */
public interface Extractor {
    /** BCP 47 tag of the language it reads. */
    String language();

    ArticleExtraction extract(Article article);
}
