package io.claimgraph.cli;

import io.claimgraph.ingest.IngestCounts;
import io.claimgraph.ingest.IngestOutcome;
import java.io.PrintWriter;

/** Counts what becomes of articles, and names those that came to nothing. */
final class IngestReport {
    private final PrintWriter errors;
    private IngestCounts counts = IngestCounts.NONE;

    IngestReport(PrintWriter errors) {
        this.errors = errors;
    }

    void add(String name, IngestOutcome outcome) {
        counts = counts.plus(IngestCounts.of(outcome));
        switch (outcome) {
            case IngestOutcome.Skipped skipped -> errors.println(name + ": " + skipped.reason());
            case IngestOutcome.Failed failure -> errors.println(name + ": " + failure.reason());
            case IngestOutcome.Stored _, IngestOutcome.Updated _, IngestOutcome.Duplicate _ -> {}
        }
    }

    long done() {
        return (long) counts.stored() + counts.updated() + counts.unchanged() + counts.failed();
    }

    boolean isClean() {
        return counts.failed() == 0;
    }

    String summary() {
        return "%d stored, %d updated, %d unchanged, %d failed"
                .formatted(counts.stored(), counts.updated(), counts.unchanged(), counts.failed());
    }
}
