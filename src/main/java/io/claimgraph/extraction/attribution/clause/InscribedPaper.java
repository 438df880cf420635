package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who wrote the paper in which words stand: '누리부 공문에는 “…”', '누리부가 낸 안내문에 “…”', '의견서에도 “…”'. */
public final class InscribedPaper {
    private static final Set<String> IN = Set.of("에", "에는", "엔", "에도", "에서", "에서는", "에서도");

    /** In words: so near the paper stands its author. */
    private static final int NEAR = 5;

    private InscribedPaper() {}

    /** The author of the paper before a quotation; null where it stands on no paper of this sentence. */
    public static @Nullable Source author(Context context, int index, CueLexicon lexicon) {
        for (int i = index - 1; i >= context.from(); i--) {
            Word word = context.line().get(i);
            Particles.Split split = word.isQuotation() ? null : Particles.of(word);
            if (split != null && IN.contains(split.particle()) && lexicon.isPaper(split.noun())) {
                Source author = context.finder().author(context.line(), Math.max(context.from(), i - NEAR), i);
                return author == null ? new Source(i, i, Source.Role.PAPER, new Speaker.SameAuthor()) : author;
            }
        }
        return null;
    }
}
