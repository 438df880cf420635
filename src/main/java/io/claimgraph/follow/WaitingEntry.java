package io.claimgraph.follow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose article is still to be taken in.
 *
 * @param tries how often that was tried
 * @param since when the feed listed it first, or with this headline
 */
record WaitingEntry(
        String id,
        String url,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        int tries,
        Instant since) {}
