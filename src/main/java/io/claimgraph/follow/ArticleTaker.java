package io.claimgraph.follow;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.NotModified;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import io.claimgraph.collect.fetch.PageFetcher;
import io.claimgraph.follow.Taken.Later;
import io.claimgraph.follow.Taken.Settled;
import io.claimgraph.follow.Taken.State;
import io.claimgraph.ingest.IngestOutcome;
import io.claimgraph.ingest.IngestService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in the article of one entry as if somebody had pointed at its page. Thread-safe. */
final class ArticleTaker {
    private static final Logger log = LoggerFactory.getLogger(ArticleTaker.class);
    private static final int GONE = 410;

    private final PageFetcher fetcher;
    private final ArticleReader reader;
    private final IngestService ingest;

    ArticleTaker(PageFetcher fetcher, ArticleReader reader, IngestService ingest) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.ingest = ingest;
    }

    /**
     * Tries it once.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot be reached; nothing is stored then
     */
    Taken take(WaitingEntry entry, WatchWords watch) {
        return switch (fetcher.fetchPage(entry.url())) {
            case Fetched page -> take(page, entry, watch);
            case Refused(String reason) -> Settled.failed(reason);
            case Failed failed when Integer.valueOf(GONE).equals(failed.status()) -> Settled.failed(failed.reason());
            case Failed failed ->
                new Later(failed.reason(), failed.retryAfter(), failed.status() != null || failed.retryAfter() == null);
            case NotModified _ -> new Later("its server sends nothing", null, true);
        };
    }

    private Taken take(Fetched page, WaitingEntry entry, WatchWords watch) {
        Submission submission = Submission.ofFetched(page, null, null, null, null);
        Article article;
        try {
            article = reader.read(submission);
        } catch (UnreadableSubmissionException e) {
            return Settled.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            log.error("The page {} could not be read", entry.url(), e);
            return Settled.failed(
                    "the page could not be read through a fault of this program; the log has the details");
        }
        if (!watch.isEmpty() && !watch.areIn(entry.title(), entry.summary(), article.title(), article.text())) {
            return new Settled(State.PASSED_OVER, null, null);
        }
        return outcome(ingest.ingest(complete(submission, article, entry)));
    }

    /** What the page does not tell, the feed may. */
    private static Submission complete(Submission submission, Article article, WaitingEntry entry) {
        return new Submission(
                submission.text(),
                submission.html(),
                submission.url(),
                article.title() == null ? entry.title() : null,
                article.publisher() == null ? entry.publisher() : null,
                null,
                article.publishedOn() == null ? entry.publishedOn() : null,
                submission.fetchedFrom());
    }

    private static Taken outcome(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Stored stored -> stored(State.STORED, stored.article());
            case IngestOutcome.Updated updated -> stored(State.UPDATED, updated.article());
            case IngestOutcome.Duplicate duplicate -> stored(State.UNCHANGED, duplicate.article());
            case IngestOutcome.Skipped skipped -> Settled.failed(skipped.reason());
            case IngestOutcome.Failed failed -> new Later(failed.reason(), null, true);
        };
    }

    private static Settled stored(State state, Article article) {
        return new Settled(state, article.id().value(), null);
    }
}
