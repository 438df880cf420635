package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** Finds who makes a gift that a public body tells of: '나래시는 누리회가 쌀과 3억원을 기탁했다고 밝혔다'. */
final class Donors {
    private Donors() {}

    /** The nearest subject before the verb that is no public body; empty where none has a known name. */
    static List<ExtractedEntity> of(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= 0; i--) {
            Word word = scene.word(i);
            if (word.ending() == Word.Ending.FINAL) {
                break;
            }
            if (word.has("이", "가", "은", "는", "도", "께서", "에서") && !word.isPredicate()) {
                List<ExtractedEntity> found = scene.actors().at(scene.strand(), i).stream()
                        .filter(Donors::mayDonate)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean mayDonate(ExtractedEntity entity) {
        return entity.type() != EntityType.AGENCY && entity.type() != EntityType.POLICY;
    }
}
