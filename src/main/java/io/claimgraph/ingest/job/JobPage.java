package io.claimgraph.ingest.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what there is.
 *
 * @param items in their order
 * @param nextCursor leads to those that follow; null at the end
 */
public record JobPage<T>(List<T> items, @Nullable String nextCursor) {
    public JobPage {
        items = List.copyOf(items);
    }
}
