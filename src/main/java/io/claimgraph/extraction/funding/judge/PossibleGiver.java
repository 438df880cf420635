package io.claimgraph.extraction.funding.judge;

import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/**
 * Whoever may give a sum.
 *
 * @param entities jointly; none where nobody is named
 * @param traits what speaks for and against it, each as the table of weights names it: 'role=subject'
 */
record PossibleGiver(List<ExtractedEntity> entities, List<String> traits) {
    PossibleGiver {
        entities = List.copyOf(entities);
        traits = List.copyOf(traits);
    }

    List<String> names() {
        return entities.stream().map(ExtractedEntity::name).toList();
    }
}
