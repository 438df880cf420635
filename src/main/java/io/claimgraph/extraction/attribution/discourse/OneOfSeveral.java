package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import org.jspecify.annotations.Nullable;

/** Tells whether a source is the last of several that are named together: '나 대표, | 다 국장이 왔다'. */
final class OneOfSeveral {
    private OneOfSeveral() {}

    /** Whether others are named right before it in the line, or it stands for them too. */
    static boolean is(@Nullable WordLine line, Source source) {
        Word before = line == null || source.first() == 0 ? null : line.get(source.first() - 1);
        boolean listed = before != null && !before.isQuotation() && before.hasComma() && before.isNominal();
        return listed || source.speaker() instanceof Speaker.Joint;
    }
}
