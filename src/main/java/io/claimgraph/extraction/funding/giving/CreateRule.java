package io.claimgraph.extraction.funding.giving;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.giver.Purses;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MeasuredFund;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.funding.verb.Works;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** '정부는 10조원 규모의 나래기금을 만든다', '3조원 규모의 나래펀드가 출범했다', '28조원 규모의 추경을 제안했다'. */
public final class CreateRule implements FundingRule {
    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.CREATE) {
            return Optional.empty();
        }
        Span measured = MeasuredFund.of(scene.sum(), trigger.word());
        Span beside = measured == null ? fundBeside(scene, trigger) : measured;
        Span fund = beside == null ? Works.built(scene.sum(), trigger) : beside;
        if (fund == null) {
            return Optional.empty();
        }
        boolean former = scene.word(trigger.word()).predicate().startsWith("늘")
                && fund.start() > scene.sum().money().span().end();
        if (former) {
            return Optional.empty();
        }
        String name = scene.name(named(scene, fund));
        List<ExtractedEntity> makers = Purses.isOfMany(scene) || Purses.isNational(scene)
                ? Purses.state(scene)
                : !trigger.passive() && !isSubject(scene, fund)
                        ? makers(scene, trigger, name)
                        : isBudget(scene, fund) ? budgetary(scene, fund) : List.of();
        scene.memory().fund(name);
        scene.memory().gave(scene.sum(), trigger, makers);
        return Optional.of(new Draft(makers, name, trigger.word(), Draft.Rule.CREATE));
    }

    /** '추경 3조원을 의결했다', '상생펀드에 3조원을 조성한다'. */
    private static @Nullable Span fundBeside(Scene scene, Trigger trigger) {
        Span named = MeasuredFund.named(scene.sum());
        Span goal = named == null ? Goals.target(scene.sum(), trigger) : named;
        boolean fund = goal != null && Phrases.isFund(scene.word(scene.strand().wordAt(goal.end() - 1)));
        return fund ? goal : null;
    }

    /** '투자계획인 나래 프로젝트를': the name that follows, else the phrase itself. */
    private static Span named(Scene scene, Span fund) {
        int word = scene.strand().wordAt(fund.end() - 1);
        boolean described = scene.word(word).ending() == Word.Ending.ADNOMINAL
                && scene.word(word).predicate().equals("인");
        for (int i = word + 1; described && i < Math.min(scene.strand().size(), word + 5); i++) {
            if (!scene.word(i).isBare()) {
                return Phrases.endingIn(scene.strand(), i, word + 1);
            }
        }
        return fund;
    }

    private static List<ExtractedEntity> makers(Scene scene, Trigger trigger, String fund) {
        List<ExtractedEntity> owner = Owners.of(scene);
        List<ExtractedEntity> found = owner.isEmpty() ? scene.actors().of(scene.strand(), trigger.word(), 0) : owner;
        return Legislatures.budgetsOf(scene, found).stream()
                .filter(entity ->
                        !entity.name().equals(fund) && !scene.context().isPolicy(entity))
                .toList();
    }

    /** '나래부 예산은': the public body whose budget it is, else the one that the text is about. */
    private static List<ExtractedEntity> budgetary(Scene scene, Span fund) {
        List<ExtractedEntity> owner =
                scene.actors().owner(scene.strand(), scene.strand().wordAt(fund.end() - 1));
        boolean agency = owner.stream().anyMatch(entity -> entity.type() == EntityType.AGENCY);
        return agency ? owner : ImpliedGivers.of(scene);
    }

    /** '하수도 예산이 … 늘었다': of the public body that the text is about. */
    private static boolean isBudget(Scene scene, Span fund) {
        return scene.word(scene.strand().wordAt(fund.end() - 1)).noun().endsWith("예산");
    }

    private static boolean isSubject(Scene scene, Span fund) {
        int word = scene.strand().wordAt(fund.end() - 1);
        return scene.word(word).has("이", "가", "은", "는", "도");
    }
}
