package io.claimgraph.extraction;

import java.util.List;

/**
 * What may be an entity, and what tells whether it is one.
 *
 * @param entity the entity
 * @param traits what the judge weighs, each as the table of weights names it: 'type=AGENCY'
 * @param needed whether a fact names it, so that it stays whatever the judge makes of it
 */
public record EntityCandidate(ExtractedEntity entity, List<String> traits, boolean needed) {
    public EntityCandidate {
        traits = List.copyOf(traits);
    }
}
