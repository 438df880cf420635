package io.claimgraph.ingest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sample, over HTTP. */
@RestController
@RequestMapping(path = "/api/sample", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles")
class SampleController {
    private final IngestService service;

    SampleController(IngestService service) {
        this.service = service;
    }

    /** Takes in the invented articles that come with the program; a second time changes nothing. */
    @PostMapping
    IngestCounts ingest() {
        return IngestCounts.of(service.ingestAll(SampleArticles.all()));
    }
}
