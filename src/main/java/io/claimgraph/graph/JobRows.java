package io.claimgraph.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Puts jobs into the values that the queries take and give. */
final class JobRows {
    private JobRows() {}

    static Map<String, Object> create(String id, String name, JobSource source) {
        Map<String, Object> job = new HashMap<>(counts(JobCounts.NONE));
        job.put("id", id);
        job.put("name", name);
        job.put("state", StoredJob.State.QUEUED.name());
        job.put("paths", source.paths());
        put(job, "within", source.within());
        job.put("uploaded", source.uploaded());
        job.put("options", source.options());
        job.put("fingerprint", source.fingerprint());
        job.put("position", 0L);
        job.put("progress", 0.0);
        job.put("perSecond", 0.0);
        job.put("retrying", false);
        return job;
    }

    static StoredJob job(Value job) {
        return new StoredJob(
                job.get("id").asString(),
                job.get("name").asString(),
                StoredJob.State.valueOf(job.get("state").asString()),
                source(job),
                new JobCounts(
                        job.get("stored").asLong(),
                        job.get("updated").asLong(),
                        job.get("duplicates").asLong(),
                        job.get("skipped").asLong(),
                        job.get("failed").asLong()),
                job.get("position").asLong(),
                job.get("progress").asDouble(),
                job.get("perSecond").asDouble(),
                job.get("secondsLeft").isNull() ? null : job.get("secondsLeft").asLong(),
                job.get("retrying").asBoolean(),
                text(job, "error"),
                job.get("createdAt").asZonedDateTime().toInstant(),
                time(job, "startedAt"),
                time(job, "finishedAt"));
    }

    private static JobSource source(Value job) {
        return new JobSource(
                job.get("paths").asList(Value::asString),
                text(job, "within"),
                job.get("uploaded").asBoolean(),
                job.get("options").asList(Value::asString),
                job.get("fingerprint").asString());
    }

    static Map<String, Object> step(JobStep step) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", step.job());
        row.put("owner", step.owner());
        row.put("from", step.from());
        row.put("to", step.to());
        row.put("progress", step.progress());
        row.put("perSecond", step.perSecond());
        row.put("secondsLeft", step.secondsLeft());
        row.put("counts", counts(step.counts()));
        row.put(
                "failures",
                step.failures().stream()
                        .map(failure -> failure(step.job(), failure))
                        .toList());
        return row;
    }

    static List<String> mended(JobStep step) {
        return step.mended().stream()
                .map(number -> failureId(step.job(), number))
                .toList();
    }

    private static Map<String, Object> counts(JobCounts counts) {
        return Map.of(
                "stored", counts.stored(),
                "updated", counts.updated(),
                "duplicates", counts.duplicates(),
                "skipped", counts.skipped(),
                "failed", counts.failed());
    }

    private static Map<String, Object> failure(String job, JobFailure failure) {
        return Map.of(
                "id", failureId(job, failure.number()),
                "job", job,
                "number", failure.number(),
                "name", failure.name(),
                "kind", failure.kind().name(),
                "reason", failure.reason());
    }

    static JobFailure failure(Value failure) {
        return new JobFailure(
                failure.get("number").asLong(),
                failure.get("name").asString(),
                JobFailure.Kind.valueOf(failure.get("kind").asString()),
                failure.get("reason").asString());
    }

    private static String failureId(String job, long number) {
        return job + ":" + number;
    }

    private static @Nullable String text(Value job, String property) {
        return job.get(property).isNull() ? null : job.get(property).asString();
    }

    private static @Nullable Instant time(Value job, String property) {
        return job.get(property).isNull()
                ? null
                : job.get(property).asZonedDateTime().toInstant();
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
