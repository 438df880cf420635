package io.claimgraph.extraction.funding.giving;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The public body that tells of the gift and got it, where somebody else made it; null where none does. */
    static @Nullable ExtractedEntity teller(Scene scene, Trigger trigger, List<ExtractedEntity> givers) {
        Word verb = scene.word(trigger.word());
        boolean told = verb.ending() == Word.Ending.QUOTATIVE && FundingVerbs.isDonation(verb);
        for (int i = 0; told && i < scene.sum().first(); i++) {
            if (scene.word(i).has("은", "는") && !scene.word(i).isPredicate()) {
                List<ExtractedEntity> topic = scene.actors().at(scene.strand(), i);
                boolean agency = topic.size() == 1
                        && topic.getFirst().type() == EntityType.AGENCY
                        && !givers.contains(topic.getFirst());
                return agency ? topic.getFirst() : null;
            }
        }
        return null;
    }

    private static boolean mayDonate(ExtractedEntity entity) {
        return entity.type() != EntityType.AGENCY && entity.type() != EntityType.POLICY;
    }
}
