package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Entity;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/** What was read from an article as annotations are: its entities, by whose names facts are compared. */
final class Predicted {
    private Predicted() {}

    /** The entities of an article and nothing else. */
    static Annotation entities(String id, List<ExtractedEntity> found) {
        List<Entity> entities = found.stream()
                .map(entity -> new Entity(entity.name(), entity.type().name(), List.copyOf(entity.forms())))
                .toList();
        return new Annotation(id, entities, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
