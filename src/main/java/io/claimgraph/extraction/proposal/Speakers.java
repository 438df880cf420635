package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** Finds who makes a demand or a plan. */
final class Speakers {
    private Speakers() {}

    /** Who demands: the speaker of a quotation, else the topic of the sentence; not whoever is asked to act. */
    static List<ExtractedEntity> of(Clause clause) {
        if (clause.strand().quotation()) {
            return clause.actors().implied(clause.strand());
        }
        for (int i = clause.verb() - 1; i >= 0; i--) {
            Word word = clause.word(i);
            if (word.has("은", "는", "도", "께서는")) {
                List<ExtractedEntity> found = clause.actors().at(clause.strand(), i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return clause.actors().implied(clause.strand());
    }

    /** The proposers, unless they are firms or their people: what a firm plans for itself is no policy. */
    static List<ExtractedEntity> inPublic(Clause clause, List<ExtractedEntity> proposers) {
        boolean firm = proposers.stream().anyMatch(entity -> isFirm(clause, entity));
        return firm ? List.of() : proposers;
    }

    private static boolean isFirm(Clause clause, ExtractedEntity entity) {
        if (entity.type() != EntityType.PERSON) {
            return entity.type() == EntityType.COMPANY;
        }
        for (Affiliation post : clause.context().affiliations()) {
            if (post.person().equals(entity.name())) {
                return clause.context().entities().entities().stream()
                        .anyMatch(body -> body.name().equals(post.organization()) && body.type() == EntityType.COMPANY);
            }
        }
        return false;
    }
}
