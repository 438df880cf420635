package io.claimgraph.extraction.funding.rule;

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
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** '나래시는 4천만원의 사업비로 배움터를 열었다', '예산 3억원으로 길을 닦는다': what is done with public money. */
final class SpendRule implements FundingRule {
    private static final int FARTHEST = 8;

    @Override
    public Optional<Draft> read(Scene scene) {
        int purse = purse(scene);
        Span work = purse < 0 ? null : work(scene, purse);
        List<ExtractedEntity> funders = work == null ? List.of() : funders(scene);
        return work == null || funders.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draft(funders, scene.name(work), scene.strand().wordAt(work.end() - 1), Draft.Rule.GIVE));
    }

    /** Index of the word that says the money is spent; -1 where none does. */
    private static int purse(Scene scene) {
        MoneyPlace sum = scene.sum();
        int next = sum.last() + 1;
        if (sum.lastWord().has("로", "으로")) {
            return MeasuredFund.isNamed(sum) || Purses.areJoined(scene) ? sum.last() : -1;
        }
        boolean measured = sum.lastWord().has("의") && next < scene.strand().size();
        return measured && Phrases.isPurse(scene.word(next)) && scene.word(next).has("로", "으로") ? next : -1;
    }

    /** The object of the next verb. */
    private static @Nullable Span work(Scene scene, int purse) {
        int end = Math.min(scene.strand().size(), purse + FARTHEST);
        for (int i = purse + 1; i < end && !scene.word(i).endsClause(); i++) {
            Word word = scene.word(i);
            if (word.has("을", "를")) {
                return Phrases.endingIn(scene.strand(), i, purse + 1);
            }
        }
        return null;
    }

    private static List<ExtractedEntity> funders(Scene scene) {
        List<ExtractedEntity> owner = Owners.of(scene);
        List<ExtractedEntity> found = owner.isEmpty()
                ? scene.actors()
                        .subject(
                                scene.strand(), scene.sum().first(), scene.sum().from())
                : owner;
        return !found.isEmpty() && found.stream().allMatch(entity -> maySpend(scene, entity))
                ? found
                : ImpliedGivers.of(scene);
    }

    /** A public body, who speaks for one and who promises to. */
    private static boolean maySpend(Scene scene, ExtractedEntity entity) {
        return scene.institutions().of(entity).type() == EntityType.AGENCY
                || scene.institutions().isCandidate(entity);
    }
}
