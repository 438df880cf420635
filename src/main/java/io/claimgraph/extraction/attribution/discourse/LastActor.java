package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whose deed the sentence before tells of first: '가온전자가 새 창고를 연다. …하겠다는 것이다'. Not thread-safe. */
final class LastActor {
    private @Nullable Speaker actor;
    private int since;

    /** Begins the next sentence. */
    void next() {
        since++;
    }

    /** Notes who acts at the beginning of a sentence with these sources. */
    void note(List<Source> sources, UnaryOperator<Speaker> resolved) {
        Source first = sources.isEmpty() ? null : sources.getFirst();
        if (first != null && first.first() <= 1 && (first.isMain() || first.role() == Role.SUBJECT)) {
            actor = resolved.apply(first.speaker());
            since = 0;
        }
    }

    /** The one who acted in the sentence before; null if nobody did who is named. */
    @Nullable
    Speaker get() {
        return since == 1 && actor instanceof Speaker.Named ? actor : null;
    }
}
