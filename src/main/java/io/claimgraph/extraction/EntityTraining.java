package io.claimgraph.extraction;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.korean.KoreanExtractor;
import java.util.List;

/** Reads what the table is learnt from by which entities are judged. Thread-safe; build it once, it loads models. */
public final class EntityTraining {
    private final KoreanExtractor extractor = new KoreanExtractor();

    /** What may be an entity of an article. */
    public List<EntityCandidate> candidates(Article article) {
        return extractor.entityCandidates(article);
    }
}
