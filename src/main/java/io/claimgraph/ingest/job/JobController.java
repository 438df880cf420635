package io.claimgraph.ingest.job;

import io.claimgraph.graph.JobFailure;
import io.claimgraph.web.InvalidInputException;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Imports of archives, over HTTP. */
@RestController
@RequestMapping(path = "/api/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Jobs")
class JobController {
    private static final String LIMIT = "limit must be from 1 to 200";

    private final Jobs jobs;
    private final JobEvents events;

    JobController(Jobs jobs, JobEvents events) {
        this.jobs = jobs;
        this.events = events;
    }

    /**
     * An archive within the folder of archives, as it is asked for.
     *
     * @param path relative to that folder
     * @param fields which column or JSON field holds a field of an article: {@code text=본문, title=제목}
     * @param charset of CSV files and texts, UTF-8 where it is missing
     * @param delimiter one character between the columns of a CSV file
     */
    record PathBody(
            @Nullable String path,
            @Nullable String fields,
            @Nullable String charset,
            @Nullable String delimiter) {}

    /** Takes in an archive or folder that lies in the folder of archives ({@code claimgraph.archives}). */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> submit(@RequestBody PathBody body) {
        if (body.path() == null || body.path().isBlank()) {
            throw InvalidInputException.of("path", "path is missing");
        }
        return accepted(jobs.submit(body.path(), new NewJob(body.fields(), body.charset(), body.delimiter())));
    }

    /**
     * Takes in an archive that is handed in.
     *
     * @param file the archive
     * @param fields which column or JSON field holds a field of an article: {@code text=본문, title=제목}
     * @param charset of CSV files and texts, UTF-8 where it is missing
     * @param delimiter one character between the columns of a CSV file
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<JobView> upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String fields,
            @RequestParam(required = false) @Nullable String charset,
            @RequestParam(required = false) @Nullable String delimiter)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return accepted(jobs.submit(file.getOriginalFilename(), content, new NewJob(fields, charset, delimiter)));
        }
    }

    private static ResponseEntity<JobView> accepted(JobView job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + job.id()))
                .body(job);
    }

    /**
     * Jobs, the newest first.
     *
     * @param cursor the {@code nextCursor} of the page before
     * @param limit most items of the page
     */
    @GetMapping
    JobPage<JobView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(value = 1, message = LIMIT) @Max(value = 200, message = LIMIT)
                    int limit) {
        return jobs.list(cursor, limit);
    }

    /** One job, and how far it has come. */
    @GetMapping("/{id}")
    JobView find(@PathVariable String id) {
        return jobs.find(id).orElseThrow(() -> Jobs.missing(id));
    }

    /** The job each time that it has come further, as events named {@code job}, until it ends. */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        return events.of(find(id));
    }

    /** Stops a job. What it has stored stays; it can go on later. */
    @PostMapping("/{id}/cancel")
    JobView cancel(@PathVariable String id) {
        return jobs.cancel(id);
    }

    /** Lets a job go on where it was cancelled or failed. */
    @PostMapping("/{id}/resume")
    JobView resume(@PathVariable String id) {
        return jobs.resume(id);
    }

    /** Lets a job go through its failures again. */
    @PostMapping("/{id}/retry")
    JobView retry(@PathVariable String id) {
        return jobs.retry(id);
    }

    /**
     * What a job could not take in, and why, in the archive's order.
     *
     * @param cursor the {@code nextCursor} of the page before
     * @param limit most items of the page
     */
    @GetMapping("/{id}/failures")
    JobPage<JobFailure> failures(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(value = 1, message = LIMIT) @Max(value = 200, message = LIMIT)
                    int limit) {
        find(id);
        return jobs.failures(id, cursor, limit);
    }
}
