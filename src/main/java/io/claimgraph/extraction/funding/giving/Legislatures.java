package io.claimgraph.extraction.funding.giving;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.language.EndingSet;
import java.util.List;
import java.util.Set;

/** '해솔시의회는 시가 낸 3조원 규모의 예산안을 의결했다': a parliament or council passes the money of the government that it is the council of. */
final class Legislatures {
    private static final EndingSet NAMES = new EndingSet(Set.of("의회", "시의회", "도의회", "군의회", "구의회"));
    private static final Set<String> SUBMITTING = Set.of("제출", "편성", "요구", "상정", "제안");
    private static final Set<String> SUBMITTED = Set.of("낸", "짠", "올린", "내놓은");
    private static final String COUNCIL = "의회";

    private Legislatures() {}

    /** Whose budget it is that somebody sets up: themselves, or for a council who submitted it, else the government of its place. */
    static List<ExtractedEntity> budgetsOf(Scene scene, List<ExtractedEntity> makers) {
        if (makers.isEmpty() || !makers.stream().allMatch(Legislatures::isCouncil)) {
            return makers;
        }
        List<ExtractedEntity> submitter = submitter(scene);
        List<ExtractedEntity> planner = submitter.isEmpty() ? planner(scene) : submitter;
        List<ExtractedEntity> government = planner.isEmpty() ? executive(scene, makers.getFirst()) : planner;
        return government.isEmpty() ? makers : government;
    }

    private static boolean isCouncil(ExtractedEntity entity) {
        String name = entity.name();
        int blank = name.indexOf(' ');
        return entity.type() == EntityType.AGENCY
                && (NAMES.isAtEnd(name) || (blank > 0 && NAMES.isAtEnd(name.substring(0, blank))));
    }

    /** '나래청의 예산안에서': whose plan is spoken of, here or before. */
    private static List<ExtractedEntity> planner(Scene scene) {
        for (int i = 0; i < scene.sum().first(); i++) {
            List<ExtractedEntity> owner =
                    Phrases.isPlan(scene.word(i)) ? scene.actors().owner(scene.strand(), i) : List.of();
            if (!owner.isEmpty() && owner.stream().noneMatch(Legislatures::isCouncil)) {
                return owner;
            }
        }
        return scene.memory().planners().stream()
                .filter(entity -> !isCouncil(entity))
                .toList();
    }

    /** '시가 제출한', '정부가 낸'. */
    private static List<ExtractedEntity> submitter(Scene scene) {
        for (int i = scene.sum().first() - 1; i > 0; i--) {
            Word word = scene.word(i);
            boolean submits = word.ending() == Word.Ending.ADNOMINAL
                    && (SUBMITTING.contains(word.lastNoun()) || SUBMITTED.contains(word.predicate()));
            if (submits && scene.word(i - 1).has("이", "가")) {
                return scene.actors().at(scene.strand(), i - 1).stream()
                        .filter(entity -> !isCouncil(entity))
                        .toList();
            }
        }
        return List.of();
    }

    /** '해솔시' of '해솔시의회', where the article tells of it. */
    private static List<ExtractedEntity> executive(Scene scene, ExtractedEntity council) {
        String place = council.name().substring(0, council.name().indexOf(COUNCIL));
        return scene.context().entities().entities().stream()
                .filter(entity ->
                        entity.type() == EntityType.AGENCY && entity.forms().contains(place))
                .limit(1)
                .toList();
    }
}
