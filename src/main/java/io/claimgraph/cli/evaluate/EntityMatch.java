package io.claimgraph.cli.evaluate;

import io.claimgraph.cli.evaluate.Annotation.Entity;
import java.util.List;

/** Tells which entities of one article are annotated: each by one of the same type that shares a form with it. */
public final class EntityMatch {
    private final Matching<Entity> matching;

    /** Of an article's annotation and the entities that were found. */
    public EntityMatch(Annotation gold, List<Entity> found) {
        matching = Matching.of(gold.entities(), found, EntityMatch::similarity, 1);
    }

    private static double similarity(Entity g, Entity p) {
        return g.hasTypeOf(p) && g.sharesFormWith(p) ? 1 : 0;
    }

    /** Whether the found entity of this number is right. */
    public boolean isRight(int found) {
        return matching.hasPredicted(found);
    }

    /** How many of the found are right. */
    public Tally tally() {
        return matching.tally();
    }

    Matching<Entity> matching() {
        return matching;
    }
}
