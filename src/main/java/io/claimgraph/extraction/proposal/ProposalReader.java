package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.ProposalCandidate;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.learning.WeightTable;
import java.util.ArrayList;
import java.util.List;

/** Reads the proposals of an article: the candidates that are likely enough to be one. Thread-safe. */
public final class ProposalReader {
    /** What a candidate needs that no rule understands: more than the others, as it is more often a clause of no weight. */
    private static final double LEAST_WIDE = 0.36;

    private final CandidateReader candidates = new CandidateReader();
    private final WeightTable judge = new WeightTable("ko/proposal-weights.tsv");

    /** The proposals of an article, in the order of its text, each once. */
    public List<Proposal> read(FactContext context) {
        Traits traits = new Traits(context);
        Chosen chosen = new Chosen();
        for (Strand strand : context.strands()) {
            for (Candidate candidate : candidates.read(context, strand)) {
                double chance = judge.chance(traits.of(candidate), Wording.of(candidate));
                if (judge.isEnough(chance) && (isUnderstood(candidate) || chance >= LEAST_WIDE)) {
                    chosen.add(proposals(candidate, chance), chance);
                }
            }
        }
        return chosen.proposals();
    }

    private static boolean isUnderstood(Candidate candidate) {
        return candidate.draft().rule() != Draft.Rule.WIDE;
    }

    /** What may be a proposal in an article, in the order of its text. */
    public List<ProposalCandidate> candidates(FactContext context) {
        Traits traits = new Traits(context);
        List<ProposalCandidate> found = new ArrayList<>();
        for (Strand strand : context.strands()) {
            for (Candidate candidate : candidates.read(context, strand)) {
                List<String> told = new ArrayList<>(traits.of(candidate));
                Wording.of(candidate).forEach(phrase -> told.addAll(phrase.traits()));
                found.add(new ProposalCandidate(told, proposals(candidate, 0)));
            }
        }
        return found;
    }

    /** What a candidate says, once for each who proposes it. */
    static List<Proposal> proposals(Candidate candidate, double chance) {
        Clause clause = candidate.clause();
        Draft draft = candidate.draft();
        int tail = VerbGroups.tail(clause.strand(), clause.verb());
        int end = Math.max(draft.policy().end(), clause.word(tail).core().end());
        Provenance provenance = new Provenance(draft.rule().title(), chance);
        List<Proposal> found = new ArrayList<>();
        for (ExtractedEntity proposer : draft.proposers()) {
            Span span = new Span(Math.min(draft.policy().start(), evidenceStart(clause, proposer)), end);
            Evidence evidence = Evidence.of(clause.context().article().article(), span);
            found.add(new Proposal(proposer.name(), draft.policy().of(clause.text()), evidence, provenance));
        }
        return found;
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
