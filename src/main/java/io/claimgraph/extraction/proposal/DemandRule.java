package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '나래당은 인사 철회를 촉구했다', '소위 소집을 요청했다', '엄정한 수사를 주문했다'. */
final class DemandRule implements ProposalRule {
    private static final Set<String> PETITIONS = Set.of("신청", "청구", "청원");

    private static final Set<String> CONTENTS =
            Set.of("등", "내용", "것", "취지", "반면", "가운데", "뒤", "후", "직후", "데", "한편", "동시");

    @Override
    public List<Draft> read(Clause clause) {
        boolean pleads = clause.kind() == ProposalVerbs.Kind.PLEAD;
        boolean named = clause.word(clause.verb()).ending() == Word.Ending.NOMINAL
                && clause.word(clause.verb()).particle().isEmpty();
        int object = named
                        || VerbGroups.isNegated(clause.strand(), clause.verb())
                        || VerbGroups.isPossible(clause.strand(), clause.verb())
                ? -1
                : pleads || clause.kind() == ProposalVerbs.Kind.DEMAND ? Objects.of(clause) : -1;
        if (object < 0 || PolicyNames.isVague(clause, object) || isOthers(clause)) {
            return List.of();
        }
        Word word = clause.word(object);
        if (PETITIONS.contains(clause.word(clause.verb()).lastNoun()) && !Actions.isAction(word)) {
            return List.of();
        }
        if (word.noun().equals("것") || (pleads && !PolicyNames.isPolicy(clause.context(), word))) {
            return List.of();
        }
        List<ExtractedEntity> proposers = Speakers.acting(clause);
        return Drafts.of(clause, proposers, object, Draft.Rule.DEMAND);
    }

    /** '지원을 희망하는 기업은', '사퇴를 요구하는 글이': who asks is what the verb modifies; not '철회를 촉구하는 성명'. */
    private static boolean isOthers(Clause clause) {
        int next = clause.verb() + 1;
        return clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL
                && clause.mood() == Mood.TOLD
                && next < clause.strand().size()
                && !VerbGroups.isDemand(clause.word(next).noun())
                && !CONTENTS.contains(clause.word(next).noun())
                && Speakers.ownSubject(clause) < 0
                && clause.actors().owner(clause.strand(), next).isEmpty();
    }
}
