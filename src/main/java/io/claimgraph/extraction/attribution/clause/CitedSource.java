package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom an outlet cites: in 'A통신은 B를 인용해 …고 보도했다' B speaks. */
final class CitedSource {
    private static final Set<String> CITING = Set.of("인용해", "인용해서", "인용하여", "빌려", "빌어");

    /** Who speaks himself cites in passing: '링컨의 말을 인용하며 "…"고 말했다'. An outlet relays: '인용하며 …고 보도했다'. */
    private static final Set<String> CITING_IN_PASSING = Set.of("인용하며", "인용하면서");

    private static final List<String> RELAYING = List.of("보도", "전했", "전하", "타전", "소개");
    private static final Set<String> WORDS = Set.of("말", "발언", "설명", "전언", "증언");

    private CitedSource() {}

    /** Whom the words before an index cite, from his name to the verb; null if nobody. */
    static @Nullable Source of(Context context, int before) {
        for (int i = before - 1; i > context.from(); i--) {
            String word = context.line().get(i).bare();
            if (CITING.contains(word) || (CITING_IN_PASSING.contains(word) && isRelayed(context, i))) {
                return cited(context, i);
            }
        }
        return null;
    }

    /** Whom the words between what was said and a verb cite: '"…"고 누리부 당국자를 인용해 | 보도했다'; null if nobody. */
    static @Nullable Source between(Context context, int said, int verb) {
        for (int i = verb - 1; i > said + 2; i--) {
            if (CITING.contains(context.line().get(i).bare())) {
                return cited(context, i);
            }
        }
        return null;
    }

    private static boolean isRelayed(Context context, int verb) {
        for (int i = verb + 1; i < context.line().size(); i++) {
            String word = context.line().get(i).bare();
            if (RELAYING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Source cited(Context context, int verb) {
        Word object = context.line().get(verb - 1);
        if (object.isQuotation() || !(object.endsWith("을") || object.endsWith("를"))) {
            return null;
        }
        String noun = withoutParticle(object);
        int index = verb - 1;
        if (WORDS.contains(noun) && index > context.from()) {
            index--;
            Word owner = context.line().get(index);
            noun = owner.endsWith("의") || owner.isQuotation() ? withoutParticle(owner) : owner.bare();
        }
        if (noun.isEmpty()) {
            return null;
        }
        Source cited = context.finder().phrase(context.line(), index, noun, Role.TOPIC);
        if (cited == null) {
            return null;
        }
        boolean official = cited.speaker() instanceof Speaker.SameOfficial;
        return new Source(
                cited.first(), verb, Role.TOPIC, official ? new Speaker.Unnamed(true, noun) : cited.speaker());
    }

    private static String withoutParticle(Word word) {
        return word.isQuotation() ? "" : word.bare().substring(0, word.bare().length() - 1);
    }
}
