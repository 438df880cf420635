package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.ReadArticle;
import io.claimgraph.graph.StoredArticle;
import io.claimgraph.ingest.IngestOutcome.Duplicate;
import io.claimgraph.ingest.IngestOutcome.Failed;
import io.claimgraph.ingest.IngestOutcome.Skipped;
import io.claimgraph.ingest.IngestOutcome.Stored;
import io.claimgraph.ingest.IngestOutcome.Updated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over submissions, which writes a batch of articles whenever enough have come together. For one thread. */
final class IngestRun {
    private static final Logger log = LoggerFactory.getLogger(IngestRun.class);
    private static final int BATCH_ARTICLES = 100;

    /** A transaction holds its rows in memory, on both sides. */
    private static final int BATCH_CHARACTERS = 2_000_000;

    private final ArticleReader reader;
    private final ArticleExtractor extractor;
    private final ArticleStore store;
    private final Map<Integer, IngestOutcome> outcomes = new TreeMap<>();
    private final Map<ArticleId, Pending> batch = new LinkedHashMap<>();
    private int submissions;
    private int characters;

    IngestRun(ArticleReader reader, ArticleExtractor extractor, ArticleStore store) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
    }

    /** @param number of the submission within the run */
    private record Pending(int number, ReadArticle read) {}

    void add(Submission submission) {
        int number = submissions++;
        try {
            add(number, reader.read(submission));
        } catch (UnreadableSubmissionException e) {
            outcomes.put(number, new Skipped(e.field(), String.valueOf(e.getMessage())));
        }
    }

    List<IngestOutcome> finish() {
        writeBatch();
        return List.copyOf(outcomes.values());
    }

    private void add(int number, Article read) {
        if (batch.containsKey(read.id())) {
            writeBatch();
        }
        Optional<StoredArticle> known = store.find(read.id());
        Article article = known.map(stored -> stored.complete(read)).orElse(read);
        if (known.filter(stored -> stored.holds(article)).isPresent()) {
            outcomes.put(number, new Duplicate(article));
            return;
        }
        extract(article)
                .ifPresentOrElse(
                        extraction -> {
                            batch.put(article.id(), new Pending(number, new ReadArticle(article, extraction)));
                            characters += article.text().length();
                        },
                        () -> outcomes.put(number, new Failed(article, "the article could not be analysed")));
        if (batch.size() >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) {
            writeBatch();
        }
    }

    private Optional<ArticleExtraction> extract(Article article) {
        try {
            return Optional.of(extractor.extract(article));
        } catch (RuntimeException e) {
            log.error("Article {} could not be analysed", article.id(), e);
            return Optional.empty();
        }
    }

    private void writeBatch() {
        List<Pending> pending = List.copyOf(batch.values());
        batch.clear();
        characters = 0;
        if (!pending.isEmpty()) {
            write(pending);
        }
    }

    /** One article that the database does not take must not cost the others of its batch. */
    private void write(List<Pending> pending) {
        try {
            Set<ArticleId> before =
                    store.store(pending.stream().map(Pending::read).toList());
            pending.forEach(article -> outcomes.put(article.number(), written(article.read(), before)));
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                throw e;
            }
            if (pending.size() > 1) {
                pending.forEach(article -> write(List.of(article)));
                return;
            }
            Article article = pending.getFirst().read().article();
            log.error("Article {} could not be stored", article.id(), e);
            outcomes.put(
                    pending.getFirst().number(),
                    new Failed(article, "the database did not take the article: " + e.getMessage()));
        }
    }

    private static IngestOutcome written(ReadArticle read, Set<ArticleId> before) {
        return before.contains(read.article().id())
                ? new Updated(read.article(), read.extraction())
                : new Stored(read.article(), read.extraction());
    }
}
