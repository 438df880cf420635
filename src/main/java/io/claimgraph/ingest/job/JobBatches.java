package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.Archive;
import io.claimgraph.collect.archive.ArchivedArticle;
import io.claimgraph.ingest.job.JobRun.Entry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** Cuts an archive into batches. For one thread. */
final class JobBatches implements Iterator<JobBatch> {
    private static final int MOST_ARTICLES = 100;

    /** A transaction holds its rows in memory, on both sides. */
    private static final int MOST_BYTES = 2_000_000;

    private final Archive archive;
    private final JobRun run;
    private final LongPredicate wanted;
    private final BooleanSupplier halted;
    private long number;
    private List<Entry> next = new ArrayList<>();

    /**
     * @param wanted which articles, by their places in the archive
     * @param halted whether to end before the archive does
     */
    JobBatches(Archive archive, JobRun run, LongPredicate wanted, BooleanSupplier halted) {
        this.archive = archive;
        this.run = run;
        this.wanted = wanted;
        this.halted = halted;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            fill();
        }
        return !next.isEmpty() && !halted.getAsBoolean();
    }

    @Override
    public JobBatch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JobBatch batch = new JobBatch(run, next, archive.progress());
        next = new ArrayList<>();
        return batch;
    }

    private void fill() {
        int bytes = 0;
        while (next.size() < MOST_ARTICLES && bytes < MOST_BYTES && !halted.getAsBoolean()) {
            Optional<ArchivedArticle> article = archive.next();
            if (article.isEmpty()) {
                return;
            }
            if (wanted.test(number)) {
                next.add(new Entry(number, article.get()));
                bytes += article.get().bytes();
            }
            number++;
        }
    }
}
