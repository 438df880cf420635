package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.List;
import java.util.Set;

/** Finds the public bodies that a sum comes from where its sentence names nobody: those that the text is about. */
public final class ImpliedGivers {
    private static final Set<String> PUBLIC = Set.of("재단", "공사", "공단", "장학회", "진흥원", "교육청", "기금");

    private ImpliedGivers() {}

    /** Those who are named, where all are bodies; else the public ones that the sentences before are about. */
    public static List<ExtractedEntity> orNamed(Scene scene, List<ExtractedEntity> named) {
        boolean bodies = !named.isEmpty()
                && named.stream()
                        .allMatch(entity ->
                                entity.type().isBody() && !scene.context().isPolicy(entity));
        return bodies ? named : of(scene);
    }

    /** The public bodies that the sentences before are about, nobody where they are about anybody else. */
    public static List<ExtractedEntity> of(Scene scene) {
        if (Purses.isMixed(scene)) {
            return List.of();
        }
        List<ExtractedEntity> source = source(scene);
        List<ExtractedEntity> told = source.isEmpty() ? scene.actors().implied(scene.strand()) : source;
        List<ExtractedEntity> implied =
                told.stream().map(scene.institutions()::of).distinct().toList();
        return implied.stream().allMatch(ImpliedGivers::isPublic) ? implied : List.of();
    }

    /** An agency, or a body that gives away public money. */
    private static boolean isPublic(ExtractedEntity entity) {
        return entity.type() == EntityType.AGENCY || PUBLIC.stream().anyMatch(entity.name()::endsWith);
    }

    /** '나래부에 따르면': the body whose figures these are; a court or parliament speaks of others' money. */
    private static List<ExtractedEntity> source(Scene scene) {
        for (int i = 1; i < scene.sum().first(); i++) {
            if (scene.word(i).predicate().startsWith("따르") && scene.word(i - 1).has("에")) {
                return scene.actors().at(scene.strand(), i - 1);
            }
        }
        return List.of();
    }
}
