package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import org.jspecify.annotations.Nullable;

/** Tells what an unknown name is by its ending. All share one table. Thread-safe. */
final class NameEndings {
    private static final Endings<EntityType> TYPES = Endings.types("ko/names/name-endings.tsv");

    /** The type that the longest known ending tells; null where none does or the name is nothing else. */
    @Nullable
    EntityType typeOf(String name) {
        return TYPES.longest(name, 0, name.length(), 1);
    }
}
