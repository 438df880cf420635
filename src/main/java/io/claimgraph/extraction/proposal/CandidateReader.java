package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads what may be a proposal: of each verb of proposing, what the first rule that understands it makes of it. */
final class CandidateReader {
    private final ProposalVerbs verbs = new ProposalVerbs();
    private final List<ProposalRule> rules = List.of(
            new DecideRule(),
            new DutyRule(),
            new StartRule(),
            new PassRule(),
            new RelativeRule(),
            new AgreeRule(),
            new CalledRule(),
            new SayRule(),
            new DemandRule(),
            new PlanRule(),
            new MeasureRule(),
            new ContentRule(),
            new EffectRule(),
            new NeedRule(),
            new IntentRule(),
            new WideRule());

    /** The candidates of a strand, in its order. */
    List<Candidate> read(FactContext context, Strand strand) {
        List<Candidate> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < strand.size(); i++) {
            Word word = strand.word(i);
            if (VerbGroups.isTail(strand, i)) {
                from = word.endsClause() ? i + 1 : from;
                continue;
            }
            if (!isPredicate(strand, i)) {
                continue;
            }
            Clause clause = clause(context, strand, from, i);
            if (!isOwnView(clause) && !isPower(clause) && !isRunning(clause)) {
                drafts(clause).forEach(draft -> found.add(new Candidate(clause, draft)));
            }
            if (word.endsClause() && !VerbGroups.isHelped(strand, i)) {
                from = i + 1;
            } else if (VerbGroups.isMeanwhile(strand, i)) {
                from = i + 2;
            }
        }
        return found;
    }

    /** Whether a clause of its own has a word as its predicate. */
    private static boolean isPredicate(Strand strand, int index) {
        Word word = strand.word(index);
        return (word.isPredicate() || VerbGroups.isNounPlan(strand, index))
                && (!Adverbials.isOne(word) || VerbGroups.isHelped(strand, index))
                && !Forms.isNotBut(word)
                && !VerbGroups.isAbility(strand, index);
    }

    /** '사업을 추진해 왔다': no new measure; who has asked for long still asks. */
    private static boolean isRunning(Clause clause) {
        return clause.kind() != ProposalVerbs.Kind.DEMAND
                && clause.kind() != ProposalVerbs.Kind.PLEAD
                && VerbGroups.isCarriedOn(clause.strand(), clause.verb());
    }

    /** '위원회는 재의를 요구할 수 있다': what a body may do, and does not yet. */
    private static boolean isPower(Clause clause) {
        return VerbGroups.isPossible(clause.strand(), clause.verb())
                && !VerbGroups.isMadePossible(clause.strand(), clause.verb())
                && !clause.strand().quotation()
                && clause.actors().voice(clause.strand(), clause.verb()).isEmpty();
    }

    /** '정부는 법을 고쳐야 한다' in the article's own voice: its author asks, who is nobody it tells of. */
    private static boolean isOwnView(Clause clause) {
        Strand strand = clause.strand();
        Word last = strand.word(VerbGroups.tail(strand, clause.verb()));
        return clause.mood() == Mood.DEMANDED
                && !strand.quotation()
                && (last.ending() == Word.Ending.FINAL || last.ending() == Word.Ending.CONNECTIVE)
                && Forms.isMust(last)
                && clause.word(clause.verb()).predicate().endsWith("야")
                && clause.actors().voice(strand, clause.verb()).isEmpty();
    }

    private Clause clause(FactContext context, Strand strand, int from, int verb) {
        Word word = strand.word(verb);
        boolean light = verb > from && Forms.isDo(word) && strand.word(verb - 1).isBare();
        ProposalVerbs.Kind active = light ? verbs.noun(strand.word(verb - 1)) : verbs.verb(word);
        ProposalVerbs.Kind kind = active == null
                        && ProposalVerbs.isPassive(word)
                        && word.predicate().endsWith("야")
                ? verbs.noun(word)
                : active;
        if (kind == null && AgreeRule.meets(strand, verb, context.text())) {
            kind = ProposalVerbs.Kind.SAY;
        }
        Mood mood = mood(context, strand, verb);
        return new Clause(context, strand, from, verb, kind == null ? ProposalVerbs.Kind.OTHER : kind, mood);
    }

    /** '"안을 철회할 것"을 촉구했다', '"길을 넓혀 줄 것"을 당부했다': what is to be, in a quotation that asks for it. */
    private Mood mood(FactContext context, Strand strand, int verb) {
        Mood mood = MoodReader.of(strand, verb);
        int last = strand.size() - 1;
        int group = VerbGroups.isHelped(strand, verb) ? verb + 1 : verb;
        boolean asked = (mood == Mood.PLANNED || mood == Mood.TOLD)
                && strand.quotation()
                && group + 2 >= strand.size()
                && strand.word(group).ending() == Word.Ending.ADNOMINAL
                && strand.word(last).noun().equals("것")
                && !strand.word(last).isPredicate()
                && verbs.asksFor(context.actors().cue(strand, verb));
        return asked ? Mood.DEMANDED : mood;
    }

    private List<Draft> drafts(Clause clause) {
        for (ProposalRule rule : rules) {
            List<Draft> drafts = rule.read(clause);
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }
}
