package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.AskedMoney;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '나래부는 내년 예산에 쉼터 확충 3억원을 요구했다', '한들청은 추경에 3억원을 신청했다': what a public body asks for in the budget it plans. */
final class RequestRule implements FundingRule {
    private static final Set<String> BUDGETS =
            Set.of("예산", "예산안", "본예산", "추경", "추경안", "추가경정예산", "추가경정예산안", "요구안", "요구서");

    /** Who is asked: '기획재정부에'. */
    private static final Set<String> TREASURIES = Set.of("기획재정부", "기재부", "기획예산처", "예산처", "예산실", "재정당국", "예산당국", "국회");

    /** In words: a budget that stands farther before belongs to another clause. */
    private static final int REACH = 60;

    @Override
    public Optional<Draft> read(Scene scene) {
        MoneyPlace sum = scene.sum();
        int verb = AskedMoney.verb(scene);
        if (verb < 0 || AskedMoney.isOfOthers(scene) || !isOfBudget(scene, verb)) {
            return Optional.empty();
        }
        List<ExtractedEntity> body = scene.actors().of(scene.strand(), sum.first(), 0).stream()
                .map(scene.institutions()::of)
                .distinct()
                .toList();
        boolean pub = !body.isEmpty() && body.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return pub
                ? goal(scene, verb, body).map(goal -> new Draft(body, goal, verb, Draft.Rule.GIVE))
                : Optional.empty();
    }

    /** Whether the clause speaks of a budget, or of whoever makes it. */
    private static boolean isOfBudget(Scene scene, int verb) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            Word word = scene.word(i);
            boolean asked = word.has("에") && TREASURIES.contains(word.noun());
            if (asked || (BUDGETS.contains(word.lastNoun()) && word.has("에", "에서", "으로", "로", "에는"))) {
                return true;
            }
        }
        return false;
    }

    /** What the money is asked for: '쉼터 확충에', '쉼터 확충 예산으로'. */
    private static Optional<String> goal(Scene scene, int verb, List<ExtractedEntity> body) {
        Span target = target(scene);
        Span item = target == null ? Goals.item(scene.sum()) : target;
        return item == null ? scene.nameOrFund(null, verb, body) : Optional.of(scene.name(item));
    }

    private static @Nullable Span target(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            boolean asked = BUDGETS.contains(word.lastNoun()) || TREASURIES.contains(word.noun());
            if (Phrases.isTarget(word) && !asked) {
                return Phrases.endingIn(scene.strand(), i, scene.sum().from());
            }
        }
        return null;
    }
}
