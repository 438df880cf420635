package io.claimgraph.ingest;

import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.ingest.ArticleAnswer.Outcome;
import io.claimgraph.ingest.IngestOutcome.Duplicate;
import io.claimgraph.ingest.IngestOutcome.Failed;
import io.claimgraph.ingest.IngestOutcome.Skipped;
import io.claimgraph.ingest.IngestOutcome.Stored;
import io.claimgraph.ingest.IngestOutcome.Updated;
import io.claimgraph.web.InvalidInputException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Articles in, over HTTP. */
@RestController
@RequestMapping(path = "/api", consumes = MediaType.APPLICATION_JSON_VALUE)
class IngestController {
    private final IngestService service;
    private final FetchedPages pages;

    IngestController(IngestService service, FetchedPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /**
     * Stores an article and what is read from it: 201 if it is new, 200 if it was there, changed or not. Of an address alone the
     * page is fetched: 422 if it may not be or has no article in it, 502 if its server fails.
     */
    @PostMapping("/articles")
    ResponseEntity<ArticleAnswer> ingest(@RequestBody SubmissionBody body) {
        return switch (service.ingest(pages.complete(body))) {
            case Stored stored ->
                ResponseEntity.created(
                                URI.create("/api/articles/" + stored.article().id()))
                        .body(ArticleAnswer.of(Outcome.STORED, stored.article(), stored.extraction()));
            case Updated updated ->
                ResponseEntity.ok(ArticleAnswer.of(Outcome.UPDATED, updated.article(), updated.extraction()));
            case Duplicate duplicate ->
                ResponseEntity.ok(
                        ArticleAnswer.of(Outcome.DUPLICATE, duplicate.article(), service.extract(duplicate.article())));
            case Skipped skipped -> throw InvalidInputException.unprocessable(skipped.field(), skipped.reason());
            case Failed failed -> throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, failed.reason());
        };
    }

    /** Reads an article and stores nothing. */
    @PostMapping("/extractions")
    ExtractionView extract(@RequestBody SubmissionBody body) {
        try {
            IngestService.Found found = service.extract(pages.complete(body));
            return ExtractionView.of(found.article(), found.extraction());
        } catch (UnreadableSubmissionException e) {
            throw InvalidInputException.unprocessable(e.field(), String.valueOf(e.getMessage()));
        }
    }
}
