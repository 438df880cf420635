package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** '일반회계는 2% 늘어난 760억원, 특별회계는 80억원이다': the accounts of a public body's budget. */
final class AccountRule implements FundingRule {
    private static final String ACCOUNT = "회계";

    /** In words. */
    private static final int REACH = 10;

    @Override
    public Optional<Draft> read(Scene scene) {
        Span account = account(scene);
        List<ExtractedEntity> givers = account == null ? List.of() : ImpliedGivers.of(scene);
        return account == null || givers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(givers, scene.name(account), scene.sum().last(), Draft.Rule.TOPIC));
    }

    /** The account right before the sum, or the one that its clause is about; null where there is none. */
    private static @Nullable Span account(Scene scene) {
        MoneyPlace sum = scene.sum();
        int from = Math.max(sum.from(), sum.first() - REACH);
        for (int i = sum.first() - 1; i >= from; i--) {
            Word word = scene.word(i);
            boolean beside = i == sum.first() - 1 && word.isBare();
            if ((beside || word.has("은", "는", "이", "가")) && word.noun().endsWith(ACCOUNT)) {
                return Phrases.endingIn(scene.strand(), i, from);
            }
            if (word.endsClause() || word.has("은", "는", "을", "를")) {
                return null;
            }
        }
        return null;
    }
}
