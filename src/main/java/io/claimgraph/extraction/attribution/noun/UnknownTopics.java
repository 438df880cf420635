package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds topics whom nothing shows to be somebody, where a plan or stand is theirs. */
final class UnknownTopics {
    /** In words. */
    private static final int NEAR_TOPIC = 4;

    /** Topics that are no name of anybody. */
    private static final Set<String> NOBODY = Set.of(
            "이는", "이번은", "그는", "또는", "혹은", "이것은", "그것은", "올해는", "내년은", "내년엔", "앞으로는", "향후는", "이후는", "우선은", "다음은",
            "지금은");

    private UnknownTopics() {}

    /** Somebody unknown at the beginning of the sentence, whose plan it is: '두 나라 함대는 …한다는 방침이다'. */
    static @Nullable Source first(Context context, int index) {
        for (int i = context.from(); i < Math.min(index, context.from() + NEAR_TOPIC); i++) {
            Word word = context.line().get(i);
            if (word.isQuotation() || word.hasComma() || word.isAdnominal()) {
                return null;
            }
            String particle = Particles.of(word).particle();
            if (particle.equals("은") || particle.equals("는")) {
                return i == context.from() && NOBODY.contains(word.bare())
                        ? null
                        : new Source(context.from(), i, Source.Role.TOPIC, new Speaker.Unnamed());
            }
            if (!particle.isEmpty() && !particle.equals("의")) {
                return null;
            }
        }
        return null;
    }
}
