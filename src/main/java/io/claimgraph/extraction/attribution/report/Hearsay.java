package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the bare present by which a crowd speaks: '많은 사람들은 …다고 한다', '외신들은 …라고 하는데'; of others it tells what is heard. */
final class Hearsay {
    private static final Set<String> SAYS = Set.of("한다", "합니다", "하는데", "하며", "하면서", "하지만", "하고", "하기도");

    private static final String SEVERAL = "들은";

    private Hearsay() {}

    /** The verb behind a clause that ends at a word, where the sentence is about a crowd; null if it is not. */
    static @Nullable Cue of(Context context, int index) {
        Word verb = context.line().at(index + 1);
        if (verb == null || !SAYS.contains(verb.bare())) {
            return null;
        }
        Source topic = context.first(Source.Role.TOPIC, index);
        boolean crowd = topic != null
                && topic.speaker() instanceof Speaker.Unnamed
                && context.line().get(topic.last()).endsWith(SEVERAL);
        return crowd ? new Cue(index + 1, index + 1, Force.NEUTRAL) : null;
    }
}
