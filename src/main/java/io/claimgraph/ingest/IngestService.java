package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.graph.ArticleStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Takes submissions through all stages into the graph. Thread-safe. */
@Service
public class IngestService {
    /** Articles that are written in one transaction. */
    private static final int TOGETHER = 100;

    /** Stretches that are prepared or wait to be written, for each core. */
    private static final int AHEAD = 2;

    private final ArticleReader reader;
    private final ArticleExtractor extractor;
    private final Preparer preparer;
    private final ArticleStore store;

    IngestService(ArticleReader reader, ArticleExtractor extractor, Preparer preparer, ArticleStore store) {
        this.reader = reader;
        this.extractor = extractor;
        this.preparer = preparer;
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
        List<IngestOutcome> outcomes = new ArrayList<>();
        OrderedWriter writer = new OrderedWriter(preparer, store, 0);
        batches(submissions.stream().map(submission -> () -> submission), outcomes::addAll)
                .forEach(batch -> writer.write(batch, preparer.prepare(batch.submissions())));
        return outcomes;
    }

    /** As {@link #ingestMany(Stream)}, in batches of a good size. */
    public void ingestMany(Stream<Supplier<Submission>> submissions, Consumer<List<IngestOutcome>> written) {
        ingestMany(batches(submissions, written));
    }

    /**
     * Takes any number of submissions in: prepared on all cores, written in their order by the calling thread. Only a few
     * batches are held at a time, however fast they come.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException as {@link #ingestAll}
     * @throws io.claimgraph.graph.JobStoppedException if the job of a batch has been stopped; that batch is not stored then
     */
    public void ingestMany(Stream<? extends IngestBatch> batches) {
        int ahead = AHEAD * Runtime.getRuntime().availableProcessors();
        OrderedWriter writer = new OrderedWriter(preparer, store, ahead);
        batches.gather(Gatherers.mapConcurrent(
                        ahead, batch -> new PreparedBatch(batch, preparer.prepare(batch.submissions()))))
                .forEach(prepared -> writer.write(prepared.batch(), prepared.submissions()));
    }

    private record PreparedBatch(IngestBatch batch, List<Prepared> submissions) {}

    private static Stream<IngestBatch> batches(
            Stream<Supplier<Submission>> submissions, Consumer<List<IngestOutcome>> written) {
        return submissions.gather(Gatherers.windowFixed(TOGETHER)).map(some -> new PlainBatch(some, written));
    }

    private record PlainBatch(List<Supplier<Submission>> submissions, Consumer<List<IngestOutcome>> listener)
            implements IngestBatch {
        @Override
        public void written(List<IngestOutcome> outcomes) {
            listener.accept(outcomes);
        }
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
