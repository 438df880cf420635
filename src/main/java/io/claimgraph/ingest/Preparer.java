package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.ReadArticle;
import io.claimgraph.graph.StoredArticle;
import io.claimgraph.ingest.IngestOutcome.Duplicate;
import io.claimgraph.ingest.IngestOutcome.Failed;
import io.claimgraph.ingest.IngestOutcome.Skipped;
import io.claimgraph.ingest.Prepared.Ready;
import io.claimgraph.ingest.Prepared.Settled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does with submissions all that comes before writing; extracts only what is not stored as it is. Thread-safe. */
@Component
final class Preparer {
    private static final Logger log = LoggerFactory.getLogger(Preparer.class);

    private final ArticleReader reader;
    private final ArticleExtractor extractor;
    private final ArticleStore store;

    Preparer(ArticleReader reader, ArticleExtractor extractor, ArticleStore store) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
    }

    /** A submission's article, or why there is none. */
    private sealed interface Read {
        record Found(Article article) implements Read {}

        record Nothing(IngestOutcome outcome) implements Read {}
    }

    /**
     * Prepares submissions together, in their order; the stored ones are looked up at once.
     *
     * @param submissions each throws {@link UnreadableSubmissionException} where there is nothing to read
     */
    List<Prepared> prepare(List<? extends Supplier<Submission>> submissions) {
        List<Read> articles = submissions.stream().map(this::read).toList();
        Map<ArticleId, StoredArticle> known = store.find(articles.stream()
                .filter(Read.Found.class::isInstance)
                .map(found -> ((Read.Found) found).article().id())
                .collect(Collectors.toSet()));
        return articles.stream().map(read -> prepare(read, known)).toList();
    }

    /** Prepares an article again, since another with its id has been written in the meantime. */
    Prepared again(Article article) {
        return prepare(article, store.find(article.id()));
    }

    private Read read(Supplier<Submission> submission) {
        try {
            return new Read.Found(reader.read(submission.get()));
        } catch (UnreadableSubmissionException e) {
            return new Read.Nothing(new Skipped(e.field(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            log.error("A submission could not be read", e);
            return new Read.Nothing(new Failed("the submission could not be read"));
        }
    }

    private Prepared prepare(Read read, Map<ArticleId, StoredArticle> known) {
        return switch (read) {
            case Read.Nothing(IngestOutcome outcome) -> new Settled(outcome);
            case Read.Found(Article article) -> prepare(article, Optional.ofNullable(known.get(article.id())));
        };
    }

    private Prepared prepare(Article read, Optional<StoredArticle> known) {
        Article article = known.map(stored -> stored.complete(read)).orElse(read);
        return known.filter(stored -> stored.holds(article)).isPresent()
                ? new Settled(new Duplicate(article))
                : extract(article);
    }

    private Prepared extract(Article article) {
        try {
            return new Ready(new ReadArticle(article, extractor.extract(article)));
        } catch (RuntimeException e) {
            log.error("Article {} could not be analysed", article.id(), e);
            return new Settled(new Failed("the article could not be analysed"));
        }
    }
}
