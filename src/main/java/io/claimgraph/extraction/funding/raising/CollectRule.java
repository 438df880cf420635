package io.claimgraph.extraction.funding.raising;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.UnnamedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '주민 300명이 3억원을 모았다', '3억원은 나래시가 조달한다': a verb of raising money, of those who give it. */
public final class CollectRule implements FundingRule {
    private static final Set<String> FINDING = Set.of("조달", "충당", "마련");

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.RAISE) {
            return Optional.empty();
        }
        if (isOfMany(scene, trigger)) {
            return draft(scene, trigger, Goals.target(scene.sum(), trigger), source(scene, trigger));
        }
        List<ExtractedEntity> finders = finders(scene, trigger);
        return finders.isEmpty() ? Optional.empty() : draft(scene, trigger, null, finders);
    }

    private static Optional<Draft> draft(
            Scene scene, Trigger trigger, @Nullable Span target, List<ExtractedEntity> givers) {
        return scene.nameOrFund(target, trigger.word(), givers)
                .map(name -> new Draft(givers, name, trigger.word(), Draft.Rule.GIVE));
    }

    /** '주민 300명이 3억원을 모았다', '펀드에는 3억원이 들어왔다': money of many, who have no name. */
    static boolean isOfMany(Scene scene, Trigger trigger) {
        Word verb = scene.word(trigger.word());
        boolean got = verb.predicate().startsWith("받")
                || verb.lastNoun().equals("유치")
                || verb.lastNoun().equals("수령");
        return !got && (trigger.passive() ? RaisedMoney.isCollected(scene, trigger) : UnnamedGivers.isCrowd(scene));
    }

    /** '3억원은 나래시가, 2억원은 가람건설이 조달한다': who finds a part of what something costs. */
    private static List<ExtractedEntity> finders(Scene scene, Trigger trigger) {
        boolean part = scene.sum().lastWord().has("은", "는")
                && FINDING.contains(scene.word(trigger.word()).lastNoun());
        int end = Math.min(scene.sum().next(), trigger.word());
        for (int i = scene.sum().last() + 1; part && i < end; i++) {
            if (scene.word(i).has("이", "가")) {
                return scene.actors().at(scene.strand(), i);
            }
        }
        return List.of();
    }

    /** '나래기금에서 3억원이 들어왔다': who is named all the same. */
    private static List<ExtractedEntity> source(Scene scene, Trigger trigger) {
        for (int i = trigger.word() - 1; i >= scene.sum().from() && trigger.passive(); i--) {
            if (scene.word(i).has("에서", "에서는", "에서도", "로부터", "으로부터")) {
                return scene.actors().at(scene.strand(), i);
            }
        }
        return List.of();
    }
}
