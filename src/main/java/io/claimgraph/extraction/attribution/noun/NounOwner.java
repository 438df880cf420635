package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import org.jspecify.annotations.Nullable;

/** Finds whose a noun of speech is: '누리청의 판단', '누리법원 판결'. */
final class NounOwner {
    private NounOwner() {}

    /** '…라는 대법원 판결', '…다는 누리청 지적': a body right before the noun. */
    private static @Nullable Source bareOwner(Context context, int anchor, int noun) {
        Word before = context.line().at(noun - 1);
        if (before == null || noun - 1 <= anchor || before.isQuotation() || before.hasComma()) {
            return null;
        }
        if (!before.lastTag().startsWith("N") || !context.finder().names(before)) {
            return null;
        }
        Source owner = context.finder().phrase(context.line(), noun - 1, before.bare(), Role.OWNER);
        return owner != null && owner.first() > anchor && owner.speaker() instanceof Speaker.Named ? owner : null;
    }

    /** The source between the clause and the noun: '…다는 게 금감원의 판단이다', '…다는 동료들의 진술'. */
    static @Nullable Source of(Context context, int anchor, int noun) {
        Source bare = bareOwner(context, anchor, noun);
        if (bare != null) {
            return bare;
        }
        for (int i = noun - 1; i > anchor; i--) {
            Word word = context.line().get(i);
            if (!word.isQuotation() && word.endsWith("의") && word.bare().length() > 1) {
                String head = word.bare().substring(0, word.bare().length() - 1);
                Source owner = context.finder().phrase(context.line(), i, head, Role.OWNER);
                if (owner != null && owner.first() > anchor) {
                    return owner;
                }
            }
        }
        return null;
    }
}
