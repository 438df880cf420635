package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** '정부는 나래 전략을 발표했다', '한 의원은 법안을 발의했다', '나래부는 사업을 추진한다'. */
final class SayRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        boolean submits = clause.kind() == ProposalVerbs.Kind.SUBMIT;
        if (!(submits || clause.kind() == ProposalVerbs.Kind.SAY)
                || VerbGroups.isNegated(clause.strand(), clause.verb())
                || VerbGroups.isPossible(clause.strand(), clause.verb())) {
            return List.of();
        }
        int before = clause.verb() - 1;
        if (!submits
                && before > clause.from()
                && clause.word(before).isBare()
                && Actions.isAction(clause.word(before))) {
            return Drafts.asWhat(clause, Speakers.acting(clause), before, Draft.Rule.SAY);
        }
        int object = Objects.of(clause);
        Clause maker = object < 0 ? clause.before() : null;
        if (maker != null) {
            return read(clause, maker);
        }
        if (object < 0 || PolicyNames.isVague(clause, object)) {
            return List.of();
        }
        Word word = clause.word(object);
        boolean named = PolicyNames.isHead(word) || PolicyNames.isNamed(clause.context(), word);
        if (submits && (word.noun().endsWith("성명") || !PolicyNames.isHead(word))) {
            return List.of();
        }
        boolean policy =
                named || (!submits && (Actions.isAction(word) || word.noun().equals("등")));
        List<ExtractedEntity> proposers = Speakers.acting(clause);
        return policy ? Drafts.of(clause, proposers, object, Draft.Rule.SAY) : List.of();
    }

    /** '대책을 마련해 23일 발표했다': the object stands with the verb before. */
    private static List<Draft> read(Clause clause, Clause maker) {
        int object = Objects.of(maker);
        boolean policy = object >= 0
                && PolicyNames.isPolicy(maker.context(), maker.word(object))
                && !PolicyNames.isVague(maker, object);
        return policy ? Drafts.of(maker, Speakers.acting(clause), object, Draft.Rule.SAY) : List.of();
    }
}
