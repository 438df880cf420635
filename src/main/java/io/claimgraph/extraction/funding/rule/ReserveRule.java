package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '이를 위해 예비비 18억원을 확보했다', '8천억원을 시비와 지방채로 조달한다': a body that finds the money in a purse of its own gives it. */
final class ReserveRule implements FundingRule {
    private static final Set<String> OWN = Lexicon.words("ko/own-purses.txt");

    /** Last syllables of the names of ministries and their agencies, and what else ends so. */
    private static final String CENTRAL = "부처청";

    private static final Set<String> LOCAL = Set.of("교육청", "시청", "도청", "군청", "구청", "지부", "본부");

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.RAISE || trigger.passive() || !isOwn(scene, trigger)) {
            return Optional.empty();
        }
        List<ExtractedEntity> bodies = scene.actors().of(scene.strand(), trigger.word(), 0).stream()
                .map(scene.institutions()::of)
                .toList();
        boolean body = !bodies.isEmpty() && bodies.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return body
                ? target(scene, trigger, bodies)
                        .map(target -> new Draft(bodies, target, trigger.word(), Draft.Rule.GIVE))
                : Optional.empty();
    }

    private static Optional<String> target(Scene scene, Trigger trigger, List<ExtractedEntity> bodies) {
        Span goal = Goals.beneficiary(scene.sum(), trigger);
        boolean pointed = goal != null && goal.of(scene.text()).equals("이");
        Span object = goal == null || pointed ? object(scene) : goal;
        return scene.nameOrFund(object, trigger.word(), bodies);
    }

    /** What the clause before the sum does something to: '접종 비용을 지원하며 이를 위해 예비비 3억원을 확보했다'. */
    private static @Nullable Span object(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            if (word.has("을", "를") && word.noun().length() > 1) {
                return Phrases.endingIn(scene.strand(), i, scene.sum().from());
            }
        }
        return null;
    }

    /** '나래부', '한들청': a body whose budget is the state's. */
    private static boolean isCentral(ExtractedEntity body) {
        String name = body.name();
        return CENTRAL.indexOf(name.charAt(name.length() - 1)) >= 0
                && LOCAL.stream().noneMatch(name::endsWith);
    }

    /** Whether an own purse stands right before the sum, or between it and the verb with '로'. */
    private static boolean isOwn(Scene scene, Trigger trigger) {
        int before = scene.sum().first() - 1;
        if (before >= 0
                && scene.word(before).isBare()
                && OWN.contains(scene.word(before).noun())) {
            return true;
        }
        boolean budget = before >= 0
                && scene.word(before).isBare()
                && scene.word(before).noun().equals("예산")
                && scene.actors().subject(scene.strand(), trigger.word(), 0).stream()
                        .anyMatch(ReserveRule::isCentral);
        if (budget) {
            return true;
        }
        for (int i = scene.sum().last() + 1; i < trigger.word(); i++) {
            Word word = scene.word(i);
            if (word.has("로", "으로") && OWN.contains(word.noun())) {
                return true;
            }
        }
        return false;
    }
}
