package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.Bearing;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '가람투자는 전환사채 150억원어치를 사들였다': new shares or bonds are an investment in the firm that issues them. */
final class SharesRule implements FundingRule {
    private static final Set<String> ISSUED = Lexicon.words("ko/securities.txt");

    /** What an issue is taken up again by: '물량은 나래은행이 3억원을 인수했다'. */
    private static final Set<String> LOTS = Set.of("물량", "발행분");

    private static final int FARTHEST = 3;

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.BUY || trigger.passive() || !isIssued(scene, trigger)) {
            return Optional.empty();
        }
        List<ExtractedEntity> buyers = buyers(scene, trigger);
        return buyers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Bearing.share(scene, buyers),
                        issuer(scene, buyers, trigger),
                        trigger.word(),
                        Draft.Rule.SHARES));
    }

    /** Who stands before the sum, else before the verb, else whom the sentences before are about. */
    private static List<ExtractedEntity> buyers(Scene scene, Trigger trigger) {
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> beside = scene.actors().subject(sum.strand(), sum.first(), sum.from());
        List<ExtractedEntity> buyers =
                beside.isEmpty() ? scene.actors().subject(sum.strand(), trigger.word(), 0) : beside;
        return buyers.stream().filter(buyer -> !scene.context().isPolicy(buyer)).toList();
    }

    private static boolean isIssued(Scene scene, Trigger trigger) {
        int first = Math.max(0, scene.sum().first() - FARTHEST);
        for (int i = first; i < trigger.word(); i++) {
            Word word = scene.word(i);
            if (ISSUED.contains(word.noun()) || ISSUED.contains(word.lastNoun())) {
                return true;
            }
        }
        for (int i = 0; i < first; i++) {
            Word word = scene.word(i);
            boolean topic = word.has("은", "는") && !word.isPredicate();
            if (topic
                    && (ISSUED.contains(word.lastNoun())
                            || ISSUED.contains(word.noun())
                            || LOTS.contains(word.noun()))) {
                return true;
            }
        }
        return false;
    }

    /** Whose shares they are said to be, else who raised money before, else the firm that the sentences before are about. */
    private static String issuer(Scene scene, List<ExtractedEntity> buyers, Trigger trigger) {
        Span issued = named(scene);
        return Optional.ofNullable(issued)
                .map(scene::name)
                .or(() -> Optional.ofNullable(scene.memory().raiser()))
                .or(() -> scene.actors().implied(scene.strand()).stream()
                        .filter(body -> body.type() == EntityType.COMPANY)
                        .map(ExtractedEntity::name)
                        .findFirst())
                .filter(name -> buyers.stream().noneMatch(buyer -> buyer.name().equals(name)))
                .orElseGet(() -> scene.word(trigger.word()).core().of(scene.text()));
    }

    /** '나래만화 지분 68%를': the phrase before the shares; null where there is none. */
    private static @Nullable Span named(Scene scene) {
        int from = Math.max(scene.sum().from(), scene.sum().first() - FARTHEST);
        for (int i = scene.sum().first() - 1; i > from; i--) {
            boolean whose = scene.word(i - 1).isBare() || scene.word(i - 1).has("의");
            if (ISSUED.contains(scene.word(i).noun())
                    && whose
                    && !scene.word(i - 1).noun().isEmpty()) {
                return Phrases.endingIn(scene.strand(), i - 1, scene.sum().from());
            }
        }
        return null;
    }
}
