package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tells what an unknown name is by its ending. Thread-safe. */
final class NameEndings {
    private final Endings<EntityType> types = new Endings<>();

    NameEndings() {
        Lexicon.rows("ko/names/name-endings.tsv")
                .forEach(row -> types.put(
                        row.get(0), row.get(1).equals(Endings.NOTHING) ? null : EntityType.valueOf(row.get(1))));
    }

    /** The type that the longest known ending tells; null where none does or the name is nothing else. */
    @Nullable
    EntityType typeOf(String name) {
        return types.longest(name, 0, name.length(), 1);
    }
}
