package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/** '정부가 안을 철회해야 한다', '명단을 공개하라', '본회의에 부의할 것을 제안한다': the speaker asks, whoever is to act. */
final class DutyRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        if (clause.mood() != Mood.DEMANDED) {
            return List.of();
        }
        int object = Objects.of(clause);
        if (object < 0 || PolicyNames.isVague(clause.word(object))) {
            return List.of();
        }
        List<ExtractedEntity> speakers = Speakers.of(clause);
        return Drafts.withVerb(clause, speakers, object, Draft.Rule.DUTY);
    }
}
