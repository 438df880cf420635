package io.claimgraph.extraction.funding.giving;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '해솔시는 가람화학과 5천억원 규모의 투자협약을 맺었다': of the two the firm invests, and the public body gets it. */
final class Agreements {
    private static final Set<String> AGREEMENTS = Set.of("협약", "협정", "양해각서", "각서", "MOU");
    private static final int FARTHEST = 3;

    private Agreements() {}

    /** Who invests where, or empty where the sum is not of an agreement between two. */
    static Optional<Draft> read(Scene scene, Trigger trigger) {
        MoneyPlace sum = scene.sum();
        int partner = sum.first() - 1;
        while (partner > sum.from()
                && !scene.word(partner).has("과", "와")
                && !scene.word(partner).endsClause()) {
            partner--;
        }
        if (!isAgreement(scene, trigger.word())
                || partner <= sum.from()
                || !scene.word(partner).has("과", "와")) {
            return Optional.empty();
        }
        List<ExtractedEntity> one = scene.actors().subject(scene.strand(), partner, sum.from());
        List<ExtractedEntity> other = scene.actors().at(scene.strand(), partner).stream()
                .filter(entity -> !one.contains(entity))
                .toList();
        boolean two = !one.isEmpty() && !other.isEmpty();
        return two && isPublic(one) && !isPublic(other)
                ? draft(other, one, trigger)
                : two && isPublic(other) && !isPublic(one) ? draft(one, other, trigger) : Optional.empty();
    }

    private static Optional<Draft> draft(List<ExtractedEntity> givers, List<ExtractedEntity> getters, Trigger trigger) {
        return Optional.of(new Draft(givers, getters.getFirst().name(), trigger.word(), Draft.Rule.GIVE));
    }

    private static boolean isPublic(List<ExtractedEntity> bodies) {
        return bodies.stream().allMatch(body -> body.type() == EntityType.AGENCY);
    }

    private static boolean isAgreement(Scene scene, int noun) {
        int end = Math.min(scene.strand().size(), noun + FARTHEST);
        for (int i = noun; i < end; i++) {
            Word word = scene.word(i);
            if (AGREEMENTS.stream().anyMatch(word.noun()::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
