package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import java.util.List;

/**
 * Articles that are copies of each other.
 *
 * @param articles the fullest first; a single one is in no story
 * @param settled whether the first stands for more than these
 */
record Story(List<ArticleId> articles, boolean settled) {
    Story {
        articles = List.copyOf(articles);
    }

    ArticleId first() {
        return articles.getFirst();
    }

    /** Whether there is nothing to write: the first article alone, of many. */
    boolean isUnchanged() {
        return settled && articles.size() == 1;
    }
}
