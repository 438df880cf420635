package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which of the bodies of a kind leads at each place of an article: the one that it names most, of equals the one named last. Immutable. */
final class LeadingBodies {
    private static final int NONE = -1;

    private final NavigableMap<Integer, Integer> byStart = new TreeMap<>();

    LeadingBodies(DocumentEntities entities, Predicate<ExtractedEntity> isOf) {
        int best = NONE;
        int most = 0;
        for (Mention mention : entities.mentions()) {
            ExtractedEntity entity = entities.entity(mention);
            int count = entity.mentions().size();
            if (count >= most && isOf.test(entity)) {
                best = mention.entity();
                most = count;
                byStart.put(mention.span().start(), best);
            }
        }
    }

    /** The entity that leads where something stands at an offset; -1 if none was named up to there. */
    int at(int offset) {
        var last = byStart.floorEntry(offset);
        return last == null ? NONE : last.getValue();
    }
}
