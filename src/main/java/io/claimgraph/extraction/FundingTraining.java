package io.claimgraph.extraction;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.korean.KoreanExtractor;

/** Reads what the table is learnt from by which fundings are judged. Thread-safe; build it once, it loads models. */
public final class FundingTraining {
    private final KoreanExtractor extractor = new KoreanExtractor();

    /** What may be a funding in an article, and who may give it. */
    public FundingCandidates candidates(Article article) {
        return extractor.fundingCandidates(article);
    }
}
