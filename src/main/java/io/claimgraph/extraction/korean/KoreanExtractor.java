package io.claimgraph.extraction.korean;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.Extractor;
import java.util.List;

/** Reads Korean articles. Thread-safe. */
public final class KoreanExtractor implements Extractor {
    @Override
    public String language() {
        return "ko";
    }

    @Override
    public ArticleExtraction extract(Article article) {
        return new ArticleExtraction(
                article.id(), language(), true, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
