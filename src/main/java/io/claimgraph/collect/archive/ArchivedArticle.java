package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.util.function.Supplier;

/**
 * An article of an archive, not parsed yet: any thread may do that. Thread-safe.
 *
 * @param name where it stands, for people to find it: {@code news.jsonl:17}
 * @param bytes what it takes, about
 * @param submission parses it; throws {@link UnreadableSubmissionException} where that fails
 */
public record ArchivedArticle(String name, int bytes, Supplier<Submission> submission) {
    /** A larger one holds more characters than an article may have, however they are encoded. */
    static final int MAX_BYTES = 20_000_000;

    static ArchivedArticle unreadable(String name, String reason) {
        return new ArchivedArticle(name, 0, () -> {
            throw new UnreadableSubmissionException("file", reason);
        });
    }

    static ArchivedArticle tooLarge(String name) {
        return unreadable(name, "has more than %,d bytes".formatted(MAX_BYTES));
    }
}
