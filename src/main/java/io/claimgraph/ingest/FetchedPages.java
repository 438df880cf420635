package io.claimgraph.ingest;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.NotModified;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import io.claimgraph.collect.fetch.PageFetcher;
import io.claimgraph.web.InvalidInputException;
import org.springframework.stereotype.Component;

/** Fetches the articles that are posted by their addresses alone. Thread-safe. */
@Component
class FetchedPages {
    private static final String CANNOT = "url cannot be fetched: ";

    private final PageFetcher fetcher;

    FetchedPages(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * The submission with its page, fetched where only the address is given.
     *
     * @throws InvalidInputException naming every field that is at fault: {@code url} if the page cannot be had
     */
    Submission complete(SubmissionBody body) {
        Submission known = body.toSubmission();
        if (body.url() == null || !body.isAddressAlone()) {
            return known;
        }
        return switch (fetcher.fetchPage(body.url())) {
            case Fetched page ->
                Submission.ofFetched(page, known.title(), known.publisher(), known.author(), known.publishedOn());
            case Refused refused -> throw InvalidInputException.unprocessable("url", CANNOT + refused.reason());
            case Failed failed -> throw InvalidInputException.unreachable("url", CANNOT + failed.reason());
            case NotModified _ -> throw InvalidInputException.unreachable("url", CANNOT + "its server sends nothing");
        };
    }
}
