package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The crowd that an article told of last: '시민단체들은 의문을 제기한다'. What is explained next is theirs. */
final class LastCrowd {
    private @Nullable Speaker crowd;
    private int since;

    /** Begins the next sentence. */
    void next() {
        since++;
    }

    /** Notes the crowd that a sentence is about in which nothing was said. */
    void note(List<Source> sources) {
        Source first = sources.isEmpty() ? null : sources.getFirst();
        if (first != null && first.role() == Source.Role.TOPIC && first.speaker() instanceof Speaker.Unnamed unnamed) {
            crowd = unnamed;
            since = 0;
        }
    }

    /** The crowd of the sentence before, or null. */
    @Nullable
    Speaker justToldOf() {
        return since == 1 ? crowd : null;
    }
}
