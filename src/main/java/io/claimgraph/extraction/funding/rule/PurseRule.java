package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.giver.Purses;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '국비 431억원, 도비 96억원이다', '7억원은 시비다', '시 출연금 2억원으로': the shares of a sum by purse, from the bodies whose purses they are. */
final class PurseRule implements FundingRule {
    /** '국비 3억원을 건의했다': what nobody has given yet. */
    private static final Set<String> WISHING = Set.of("건의", "요청", "요구", "촉구", "호소");

    @Override
    public Optional<Draft> read(Scene scene) {
        int verb = scene.strand().nextPredicate(scene.sum().last());
        if (verb >= 0 && WISHING.contains(scene.word(verb).lastNoun())) {
            return Optional.empty();
        }
        boolean told = Purses.isTold(scene);
        List<ExtractedEntity> purse = told ? Purses.told(scene) : Purses.owner(scene);
        boolean means = scene.sum().lastWord().has("로", "으로", "과", "와");
        List<ExtractedEntity> owner = !purse.isEmpty() ? purse : means ? Owners.of(scene) : Purses.state(scene);
        return owner.isEmpty() && !told && !Purses.isNobodys(scene)
                ? Optional.empty()
                : target(scene).map(goal -> new Draft(owner, goal, scene.sum().last(), Draft.Rule.SOURCE));
    }

    /** What the sum before went to, else the programme spoken of. */
    private static Optional<String> target(Scene scene) {
        Memory memory = scene.memory();
        return Optional.ofNullable(memory.goal()).or(() -> Optional.ofNullable(memory.fund()));
    }
}
