package io.claimgraph.follow;

import io.claimgraph.collect.feed.FeedEntry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of looking at a feed once. */
sealed interface Look {
    /**
     * It was read.
     *
     * @param source where it is polled from now on
     */
    record Listed(
            String source,
            @Nullable String title,
            List<FeedEntry> entries,
            @Nullable String etag,
            @Nullable String lastModified)
            implements Look {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /** It has not changed. */
    record Unchanged() implements Look {}

    /**
     * It could not be read.
     *
     * @param reason a clause that begins with "it" or "its", for people
     * @param hopeless whether another try at once would not help
     * @param gone whether its server says that it is gone for good
     * @param pause how long its server asks to be left alone
     */
    record Failure(
            String reason,
            boolean hopeless,
            boolean gone,
            @Nullable Duration pause) implements Look {}
}
