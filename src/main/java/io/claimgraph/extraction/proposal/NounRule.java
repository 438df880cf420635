package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/** '상담실을 각 구에 설치, …', '공동 조례 제정 추진 예정': what a noun in the place of a verb tells. */
final class NounRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        if (!NounVerbs.isOne(clause.strand(), clause.from(), clause.verb())) {
            return List.of();
        }
        List<ExtractedEntity> proposers =
                clause.mood() == Mood.DEMANDED ? Speakers.of(clause) : Speakers.acting(clause);
        int object = Objects.orComplement(clause);
        return object < 0 || PolicyNames.isVague(clause, object)
                ? List.of()
                : Drafts.withVerb(clause, proposers, object, Draft.Rule.NOUN);
    }
}
