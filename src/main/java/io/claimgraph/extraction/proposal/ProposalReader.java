package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the proposals of an article: of each verb of proposing, the first rule that understands it. Thread-safe. */
public final class ProposalReader {
    private static final String ADVERBIAL_STARTS = "위통대따의관거비앞";
    private static final Set<String> ADVERBIAL =
            Set.of("위해", "위하", "통해", "통하", "대해", "대하", "따라", "의해", "관해", "거쳐", "비롯해", "관련해", "앞두");

    private final ProposalVerbs verbs = new ProposalVerbs();
    private final NeedRule need = new NeedRule();
    private final List<ProposalRule> rules = List.of(
            new DecideRule(),
            new DutyRule(),
            new StartRule(),
            new PassRule(),
            new RelativeRule(),
            new SayRule(),
            new DemandRule(),
            new PlanRule(),
            new MeasureRule(),
            new ContentRule(),
            new EffectRule());

    /** The proposals of an article, in the order of its text, each once. */
    public List<Proposal> read(FactContext context) {
        List<Proposal> found = new ArrayList<>();
        for (Strand strand : context.strands()) {
            for (Proposal proposal : read(context, strand)) {
                if (found.stream().noneMatch(earlier -> isSame(earlier, proposal))) {
                    found.add(proposal);
                }
            }
        }
        return found;
    }

    /** Whether one of two names of what somebody proposes is in the other. */
    private static boolean isSame(Proposal earlier, Proposal later) {
        if (!earlier.proposer().equals(later.proposer())) {
            return false;
        }
        String one = letters(earlier.policy());
        String other = letters(later.policy());
        return one.contains(other) || other.contains(one);
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private List<Proposal> read(FactContext context, Strand strand) {
        List<Proposal> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < strand.size(); i++) {
            Word word = strand.word(i);
            if (!(word.isPredicate() || VerbGroups.isNounPlan(strand, i))
                    || isAdverbial(word)
                    || VerbGroups.isHelping(strand, i)) {
                continue;
            }
            ProposalVerbs.Kind active = verbs.verb(word);
            ProposalVerbs.Kind kind = active == null
                            && ProposalVerbs.isPassive(word)
                            && word.predicate().endsWith("야")
                    ? verbs.noun(word)
                    : active;
            Mood mood = mood(context, strand, i);
            Clause clause = new Clause(context, strand, from, i, kind == null ? ProposalVerbs.Kind.OTHER : kind, mood);
            for (Draft draft : drafts(clause)) {
                add(found, clause, draft);
            }
            if (word.endsClause()) {
                from = i + 1;
            }
        }
        return found;
    }

    /** '"안을 철회할 것"을 촉구했다': what is to be, in a quotation that asks for it. */
    private Mood mood(FactContext context, Strand strand, int verb) {
        Mood mood = MoodReader.of(strand, verb);
        boolean asked = (mood == Mood.PLANNED || mood == Mood.TOLD)
                && strand.word(verb).ending() == Word.Ending.ADNOMINAL
                && strand.quotation()
                && verb + 2 >= strand.size()
                && strand.word(strand.size() - 1).noun().equals("것")
                && !strand.word(strand.size() - 1).isPredicate()
                && verbs.asks(context.actors().cue(strand, verb));
        return asked ? Mood.DEMANDED : mood;
    }

    private List<Draft> drafts(Clause clause) {
        for (ProposalRule rule : rules) {
            List<Draft> drafts = rule.read(clause);
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return need.read(clause);
    }

    /** '…을 위해', '…을 통해', '…에 대해': no clause of its own. */
    private static boolean isAdverbial(Word word) {
        return word.noun().isEmpty()
                && !word.predicate().isEmpty()
                && ADVERBIAL_STARTS.indexOf(word.predicate().charAt(0)) >= 0
                && ADVERBIAL.stream().anyMatch(word.predicate()::startsWith);
    }

    private static void add(List<Proposal> found, Clause clause, Draft draft) {
        int end = Math.max(
                draft.policy().end(),
                clause.word(VerbGroups.tail(clause.strand(), clause.verb()))
                        .core()
                        .end());
        Provenance provenance = draft.rule().provenance();
        for (ExtractedEntity proposer : draft.proposers()) {
            Span span = new Span(Math.min(draft.policy().start(), evidenceStart(clause, proposer)), end);
            Evidence evidence = Evidence.of(clause.context().article().article(), span);
            found.add(new Proposal(proposer.name(), draft.policy().of(clause.text()), evidence, provenance));
        }
    }

    /** After the proposer's own phrase. */
    private static int evidenceStart(Clause clause, ExtractedEntity proposer) {
        int first = clause.lead();
        for (int i = first; i < clause.verb(); i++) {
            Word word = clause.word(i);
            if (word.has("은", "는", "이", "가")
                    && clause.actors().at(clause.strand(), i).contains(proposer)) {
                first = i + 1;
            }
        }
        return clause.word(Math.min(first, clause.verb())).core().start();
    }
}
