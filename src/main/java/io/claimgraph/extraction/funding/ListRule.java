package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;

/** '* 나래부 30억 원, 가람은행 13억 원': who gives what to the fund spoken of, in a list without a verb. */
final class ListRule implements FundingRule {
    @Override
    public Optional<Draft> read(Scene scene) {
        String fund = scene.memory().fund();
        boolean listed = scene.strand().words().stream().noneMatch(Word::isPredicate)
                && (scene.sum().from() > 0
                        || scene.sum().next() < scene.strand().size());
        List<ExtractedEntity> giver = listed ? giver(scene) : List.of();
        return fund == null || giver.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(giver, fund, scene.sum().last(), Draft.Rule.BRACKET));
    }

    /** Who stands right before the sum. */
    private static List<ExtractedEntity> giver(Scene scene) {
        int before = scene.sum().first() - 1;
        if (before < scene.sum().from() || !scene.word(before).isBare()) {
            return List.of();
        }
        int end = scene.word(before).core().end();
        List<Mention> named =
                scene.context().entities().within(scene.word(before).span());
        boolean whole = !named.isEmpty() && named.getLast().span().end() == end;
        ExtractedEntity giver = whole ? scene.context().entities().entity(named.getLast()) : null;
        return giver == null || scene.context().isPolicy(giver) ? List.of() : List.of(giver);
    }
}
