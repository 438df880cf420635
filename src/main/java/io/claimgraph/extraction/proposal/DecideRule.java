package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** '금리를 동결하기로 했다', '위원 1명을 배제하기로 결정했다'. */
final class DecideRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        if (clause.mood() != Mood.DECIDED || clause.kind() == ProposalVerbs.Kind.PROSECUTE) {
            return List.of();
        }
        if (modifies(clause) && Speakers.ownSubject(clause) < 0) {
            return List.of();
        }
        int object = Objects.orComplement(clause);
        if (object < 0 && clause.kind() == ProposalVerbs.Kind.DO) {
            return Drafts.verbAlone(clause, Speakers.inPublic(clause, Speakers.acting(clause)), Draft.Rule.DECIDE);
        }
        if (object < 0 || PolicyNames.isVague(clause, object)) {
            return List.of();
        }
        List<ExtractedEntity> proposers = Speakers.inPublic(clause, Speakers.acting(clause));
        return Drafts.withVerb(clause, proposers, object, Draft.Rule.DECIDE);
    }

    /** '동결하기로 한 금리'; not '동결하는 쪽으로 가닥을 잡았다'. */
    private static boolean modifies(Clause clause) {
        int tail = VerbGroups.tail(clause.strand(), clause.verb());
        return tail > clause.verb() && clause.word(tail).ending() == Word.Ending.ADNOMINAL;
    }
}
