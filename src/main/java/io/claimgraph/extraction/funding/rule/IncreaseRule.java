package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Increases;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.List;
import java.util.Optional;

/** '나래시의회는 난방비를 3억원 늘렸다', '청년수당도 2억원 증액했다': what a body adds to the money for something. */
final class IncreaseRule implements FundingRule {
    @Override
    public Optional<Draft> read(Scene scene) {
        int item = Increases.item(scene.sum());
        List<ExtractedEntity> givers = item < 0
                ? List.of()
                : scene.actors().of(scene.strand(), item, 0).stream()
                        .map(scene.institutions()::of)
                        .filter(giver -> giver.type().isBody())
                        .distinct()
                        .toList();
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        Span goal = Phrases.endingIn(scene.strand(), item, scene.sum().from());
        return Optional.of(new Draft(givers, scene.name(goal), scene.sum().last() + 1, Draft.Rule.GIVE));
    }
}
