package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.ArticleExtraction;

/** What became of a submission. */
public sealed interface IngestOutcome {
    /** The article is new and is stored. Without an extractor for its language it is stored without facts. */
    record Stored(Article article, ArticleExtraction extraction) implements IngestOutcome {}

    /** The article was there with another text or other metadata; what was read from it is replaced. */
    record Updated(Article article, ArticleExtraction extraction) implements IngestOutcome {}

    /** The article was there already; nothing has changed. */
    record Duplicate(Article article) implements IngestOutcome {}

    /**
     * There is no article in the submission.
     *
     * @param field the submission's field that is at fault
     * @param reason a sentence that names the field and, where there is one, the limit
     */
    record Skipped(String field, String reason) implements IngestOutcome {}

    /** The article could not be read or stored, through no fault of the submission; the log has the details. */
    record Failed(String reason) implements IngestOutcome {}
}
