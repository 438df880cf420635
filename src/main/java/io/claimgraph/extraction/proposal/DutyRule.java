package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** '정부가 안을 철회해야 한다', '명단을 공개하라', '본회의에 부의할 것을 제안한다': the speaker asks, whoever is to act. */
final class DutyRule implements ProposalRule {
    private static final ProposalVerbs VERBS = new ProposalVerbs();

    @Override
    public List<Draft> read(Clause clause) {
        if (clause.mood() != Mood.DEMANDED) {
            return List.of();
        }
        List<ExtractedEntity> speakers = Speakers.of(clause);
        int object = Objects.orComplement(clause);
        if (object < 0) {
            return isMeasure(clause) ? Drafts.verbAlone(clause, speakers, Draft.Rule.DUTY) : List.of();
        }
        Word word = clause.word(object);
        boolean concrete = isMeasure(clause)
                || (isAsked(clause) && !VerbGroups.isOnTheWay(clause.strand(), clause.verb()))
                || (clause.kind() == ProposalVerbs.Kind.IMPROVE && Objects.becomes(clause))
                || PolicyNames.isPolicy(clause.context(), word);
        if (!concrete || PolicyNames.isVague(clause, object)) {
            return List.of();
        }
        return Drafts.withVerb(clause, speakers, object, Draft.Rule.DUTY);
    }

    private static boolean isMeasure(Clause clause) {
        return clause.kind() == ProposalVerbs.Kind.DO || clause.kind() == ProposalVerbs.Kind.PROSECUTE;
    }

    /** Whether somebody is asked for it in so many words, by the verb's form or by that of the report. */
    private static boolean isAsked(Clause clause) {
        return VerbGroups.isRequest(clause.strand(), clause.verb())
                || VERBS.asks(clause.actors().cue(clause.strand(), clause.verb()));
    }
}
