package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import java.util.List;

/** '나래부가 발표한 나래 전략', '정부가 내놓은 개정안': the verb modifies what is proposed. */
final class RelativeRule implements ProposalRule {
    private static final int FARTHEST = 6;

    /** '나래부가 발표한 요금제 | 등에 따라': the list ends before it. */
    private static final String AND_MORE = "등";

    @Override
    public List<Draft> read(Clause clause) {
        boolean said = clause.kind() == ProposalVerbs.Kind.SAY
                || ((clause.kind() == ProposalVerbs.Kind.DEMAND || clause.kind() == ProposalVerbs.Kind.SUBMIT)
                        && Speakers.ownSubject(clause) >= 0);
        if (!said) {
            return List.of();
        }
        boolean going = clause.word(clause.verb()).predicate().endsWith("고")
                && clause.verb() + 1 < clause.strand().size()
                && clause.word(clause.verb() + 1).predicate().equals("있는");
        boolean underWay = isUnderWay(clause);
        boolean modifies = (going || underWay || clause.word(clause.verb()).ending() == Ending.ADNOMINAL)
                && (underWay || clause.mood() != Mood.PLANNED)
                && !VerbGroups.isPossible(clause.strand(), clause.verb());
        if (!modifies || Objects.of(clause) >= 0) {
            return List.of();
        }
        int start = going || underWay ? clause.verb() + 2 : clause.verb() + 1;
        int head = start;
        int last = Math.min(clause.strand().size() - 1, clause.verb() + FARTHEST);
        while (head < last
                && !clause.word(head + 1).noun().equals(AND_MORE)
                && (clause.word(head).isBare()
                        || isNominal(clause.word(head))
                        || (clause.word(head).has("의")
                                && !PolicyNames.isNamed(clause.context(), clause.word(head))
                                && !PolicyNames.isHead(clause.word(head))))) {
            head++;
        }
        if (head > last || clause.word(head).isPredicate()) {
            return List.of();
        }
        Word word = clause.word(head);
        boolean policy = PolicyNames.isHead(word)
                || PolicyNames.isNamed(clause.context(), word)
                || (clause.kind() != ProposalVerbs.Kind.SUBMIT && Actions.isAction(word));
        List<ExtractedEntity> proposers = clause.actors().of(clause.strand(), clause.verb(), 0);
        Clause after =
                new Clause(clause.context(), clause.strand(), start, clause.verb(), clause.kind(), clause.mood());
        return policy ? Drafts.of(after, proposers, head, Draft.Rule.RELATIVE) : List.of();
    }

    /** '골목 살리기 | 대책': a verb as a noun within a name. */
    private static boolean isNominal(Word word) {
        return word.ending() == Ending.NOMINAL && word.particle().isEmpty() && !word.comma();
    }

    /** '나래부가 추진 중인 요금제'. */
    private static boolean isUnderWay(Clause clause) {
        int next = clause.verb() + 1;
        return next < clause.strand().size()
                && clause.word(next).noun().equals("중")
                && clause.word(next).predicate().equals("인");
    }
}
