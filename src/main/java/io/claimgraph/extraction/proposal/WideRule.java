package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;

/** What no other rule understands: a verb of proposing with its object, whatever the mood; the judge keeps few of them. */
final class WideRule implements ProposalRule {
    private static final ProposalVerbs VERBS = new ProposalVerbs();
    private static final int FARTHEST = 4;

    /** '간담회를 개최했다': a meeting that was held is news, no measure. */
    private static final String HOLDING = "개최";

    @Override
    public List<Draft> read(Clause told) {
        Clause clause = withKind(told);
        boolean asked =
                clause.mood() == Mood.DEMANDED || clause.mood() == Mood.DECIDED || clause.mood() == Mood.PLANNED;
        boolean denied = !asked
                && VerbGroups.isNegated(clause.strand(), clause.verb())
                && !(clause.kind() == ProposalVerbs.Kind.OTHER && isAnnounced(clause));
        boolean police = clause.kind() == ProposalVerbs.Kind.PROSECUTE && clause.mood() != Mood.DEMANDED;
        if (denied || police || (clause.kind() == ProposalVerbs.Kind.OTHER && !asked && !isAnnounced(clause))) {
            return List.of();
        }
        int object = Objects.orComplement(clause);
        boolean vague = object >= 0 && clause.mood() != Mood.DEMANDED && PolicyNames.isVague(clause, object);
        if (vague || (clause.mood() == Mood.TOLD && !isMeasure(clause, object))) {
            return List.of();
        }
        boolean modifies = object < 0
                && clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL
                && !VerbGroups.isPlanned(clause.strand(), clause.verb());
        boolean alone = object < 0
                && !modifies
                && (asked || clause.mood() == Mood.PLANNED)
                && clause.kind() == ProposalVerbs.Kind.DO;
        int head = modifies ? head(clause) : -1;
        if (object < 0 && head < 0 && !alone) {
            return List.of();
        }
        List<ExtractedEntity> proposers = proposers(clause);
        if (alone) {
            return Drafts.verbAlone(clause, proposers, Draft.Rule.WIDE);
        }
        return object >= 0
                ? Drafts.withVerb(clause, proposers, object, Draft.Rule.WIDE)
                : Drafts.of(after(clause), proposers, head, Draft.Rule.WIDE);
    }

    /** '나래시는 땅을 공짜로 빌려준다': a public body tells what it does, by whatever verb. */
    private static boolean isAnnounced(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean told = clause.mood() == Mood.PRESENT
                && !clause.strand().quotation()
                && verb.predicate().length() > 1;
        List<ExtractedEntity> acting = told ? Speakers.acting(clause) : List.of();
        return !acting.isEmpty() && Speakers.isOfficial(clause, acting);
    }

    /** What is told as done is hardly a proposal, unless it is about something with a name or changes a rule. */
    private static boolean isMeasure(Clause clause, int object) {
        boolean asks = clause.kind() == ProposalVerbs.Kind.DEMAND || clause.kind() == ProposalVerbs.Kind.PLEAD;
        Word verb = clause.word(clause.verb());
        if (verb.lastNoun().equals(HOLDING)) {
            return false;
        }
        return clause.kind() == ProposalVerbs.Kind.DO
                || (asks && object >= 0 && !clause.word(object).noun().equals("것"))
                || MeasureRule.isMeasure(verb)
                || (object >= 0 && PolicyNames.isNamed(clause.context(), clause.word(object)));
    }

    /** The clause with the kind that its verb has in the passive too: '도입된다'. */
    private static Clause withKind(Clause clause) {
        Word verb = clause.word(clause.verb());
        ProposalVerbs.Kind kind = ProposalVerbs.isPassive(verb) ? VERBS.noun(verb) : null;
        return kind == null
                ? clause
                : new Clause(clause.context(), clause.strand(), clause.from(), clause.verb(), kind, clause.mood());
    }

    private static List<ExtractedEntity> proposers(Clause clause) {
        if (clause.mood() == Mood.DEMANDED) {
            return Speakers.of(clause);
        }
        if (ProposalVerbs.isPassive(clause.word(clause.verb()))) {
            return clause.actors()
                    .voice(clause.strand(), clause.verb())
                    .orElseGet(() -> clause.actors().implied(clause.strand()));
        }
        return Speakers.planning(clause);
    }

    /** '나래국이 추진하는 봄비 운동': index of the noun that the verb modifies, or -1. */
    private static int head(Clause clause) {
        int last = Math.min(clause.strand().size() - 1, clause.verb() + FARTHEST);
        int head = clause.verb() + 1;
        while (head < last && clause.word(head).isBare() && !clause.word(head).comma()) {
            head++;
        }
        return head > last || clause.word(head).isPredicate() ? -1 : head;
    }

    private static Clause after(Clause clause) {
        return new Clause(
                clause.context(), clause.strand(), clause.verb() + 1, clause.verb(), clause.kind(), clause.mood());
    }
}
