package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '가람투자는 전환사채 150억원어치를 사들였다': new shares or bonds are an investment in the firm that issues them. */
final class SharesRule implements FundingRule {
    private static final Set<String> ISSUED =
            Set.of("전환사채", "전환우선주", "상환전환우선주", "우선주", "신주", "신주인수권부사채", "교환사채", "CB", "BW", "RCPS");
    private static final int FARTHEST = 3;

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.BUY || trigger.passive() || !isIssued(scene, trigger)) {
            return Optional.empty();
        }
        List<ExtractedEntity> buyers = scene.actors()
                .subject(scene.strand(), trigger.word(), scene.sum().from());
        return issuer(scene, buyers)
                .filter(issuer -> !buyers.isEmpty())
                .map(issuer -> new Draft(buyers, issuer, trigger.word(), Draft.Rule.SHARES));
    }

    private static boolean isIssued(Scene scene, Trigger trigger) {
        int first = Math.max(0, scene.sum().first() - FARTHEST);
        for (int i = first; i < trigger.word(); i++) {
            Word word = scene.word(i);
            if (ISSUED.contains(word.noun()) || ISSUED.contains(word.lastNoun())) {
                return true;
            }
        }
        return false;
    }

    /** Who raised money before, else the firm that the sentences before are about. */
    private static Optional<String> issuer(Scene scene, List<ExtractedEntity> buyers) {
        String raiser = scene.memory().raiser();
        return Optional.ofNullable(raiser)
                .or(() -> scene.actors().implied(scene.strand()).stream()
                        .filter(body -> body.type() == EntityType.COMPANY)
                        .map(ExtractedEntity::name)
                        .findFirst())
                .filter(name -> buyers.stream().noneMatch(buyer -> buyer.name().equals(name)));
    }
}
