package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.graph.ArticleStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes submissions through all stages into the graph. Thread-safe. */
@Service
public class IngestService {
    private final ArticleReader reader;
    private final ArticleExtractor extractor;
    private final ArticleStore store;

    IngestService(ArticleReader reader, ArticleExtractor extractor, ArticleStore store) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * Takes one submission in.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached; nothing is stored then
     */
    public IngestOutcome ingest(Submission submission) {
        return ingestAll(List.of(submission)).getFirst();
    }

    /**
     * Takes submissions in, many in a transaction; what becomes of one does not touch the others.
     *
     * @return their outcomes, in the order of the submissions
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached; of the submissions some may be
     *     stored then, each of them whole
     */
    public List<IngestOutcome> ingestAll(List<Submission> submissions) {
        IngestRun run = new IngestRun(reader, extractor, store);
        submissions.forEach(run::add);
        return run.finish();
    }

    /**
     * Reads a submission without storing anything; needs no database.
     *
     * @throws UnreadableSubmissionException if there is no article in it
     */
    public Found extract(Submission submission) {
        Article article = reader.read(submission);
        return new Found(article, extractor.extract(article));
    }

    /** Reads an article that has been cleaned already. */
    ArticleExtraction extract(Article article) {
        return extractor.extract(article);
    }

    /** An article and what was read from it. */
    public record Found(Article article, ArticleExtraction extraction) {}
}
