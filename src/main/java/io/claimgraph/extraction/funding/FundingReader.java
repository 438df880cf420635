package io.claimgraph.extraction.funding;

import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.FundingCandidates;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.funding.giver.LaterPayers;
import io.claimgraph.extraction.funding.giver.OwnGifts;
import io.claimgraph.extraction.funding.judge.JudgedRule;
import io.claimgraph.extraction.funding.part.Parts;
import io.claimgraph.extraction.funding.part.PurseParts;
import io.claimgraph.extraction.funding.part.SummedParts;
import io.claimgraph.extraction.funding.raising.RoundRule;
import io.claimgraph.extraction.funding.rule.FundingRules;
import io.claimgraph.extraction.funding.rule.UnsummedRule;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Institutions;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Offers;
import io.claimgraph.extraction.funding.sum.SumFinder;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.SumTriggers;
import io.claimgraph.language.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fundings of an article: for each sum of money the first rule that understands it, else what the judge makes of it.
 * Thread-safe.
 */
public final class FundingReader {
    private static final int ROUND_REACH = 3;

    private final SumFinder finder = new SumFinder();
    private final SumTriggers triggers = new SumTriggers();
    private final UnsummedRule unsummed = new UnsummedRule();
    private final RoundRule rounds = new RoundRule();
    private final Parts parts = new Parts();
    private final PurseParts purses = new PurseParts();
    private final SummedParts summed = new SummedParts();
    private final List<FundingRule> rules = FundingRules.inOrder();
    private final JudgedRule judge = new JudgedRule();

    /** The fundings of an article, in the order of its text, each once. */
    public List<Funding> read(FactContext context) {
        Reading reading = new Reading(context, true);
        context.strands().forEach(reading::read);
        return reading.ledger.fundings();
    }

    /** What the judge learns from: every sum with whoever may give it, and what the rules make of them. */
    public FundingCandidates candidates(FactContext context) {
        Reading reading = new Reading(context, false);
        context.strands().forEach(reading::read);
        return new FundingCandidates(context.entities().entities(), reading.ledger.fundings(), reading.sums);
    }

    /** One article being read. */
    private final class Reading {
        private final FactContext context;
        private final Institutions institutions;
        private final Memory memory = new Memory();
        private final Ledger ledger = new Ledger();
        private final boolean judging;

        /** The sums with their candidates, where nothing is judged. */
        private final List<FundingCandidates.Sum> sums = new ArrayList<>();

        Reading(FactContext context, boolean judging) {
            this.context = context;
            this.judging = judging;
            this.institutions = new Institutions(context);
        }

        void read(Strand strand) {
            ledger.at(strand.sentence());
            List<MoneyPlace> sums = finder.of(context.text(), strand);
            Map<MoneyPlace, List<Parts.Part>> totals = totals(sums);
            if (!strand.quotation() && !sums.isEmpty()) {
                paidLater(strand, 0, sums.getFirst().first());
            }
            for (MoneyPlace sum : sums) {
                List<Parts.Part> partsBefore = totals.getOrDefault(sum, List.of());
                if (isPartOf(totals.values(), sum)) {
                    continue;
                }
                Scene scene = new Scene(context, sum, triggers.of(sums, sum), memory, institutions);
                Optional<Draft> understood = Offers.areRefused(context.text(), sum)
                        ? Optional.empty()
                        : rules.stream()
                                .map(rule -> rule.read(scene))
                                .flatMap(Optional::stream)
                                .findFirst();
                List<Parts.Part> shares = partsBefore.isEmpty() ? parts.of(context, sum) : partsBefore;
                boolean open = understood.isEmpty() && shares.isEmpty() && JudgedRule.mayTell(scene);
                if (!judging) {
                    this.sums.add(candidate(scene, open));
                }
                Optional<Draft> read = open && judging ? judge.read(scene) : understood;
                shares.forEach(share -> add(scene, share, read));
                read.filter(draft -> shares.isEmpty()
                                || (partsBefore.isEmpty() && !draft.funders().isEmpty()))
                        .ifPresent(draft -> add(scene, draft));
                addPurses(scene, read);
            }
            if (sums.isEmpty()) {
                followUp(strand);
            }
            if (!strand.quotation()) {
                paidLater(strand, sums.isEmpty() ? 0 : sums.getLast().last() + 1, strand.size());
            }
            unsummed.read(context, strand, sums, memory).forEach(draft -> add(strand, draft));
            memory.hear(strand, context);
        }

        /** The parts told before the sums that are totals. */
        private Map<MoneyPlace, List<Parts.Part>> totals(List<MoneyPlace> sums) {
            Map<MoneyPlace, List<Parts.Part>> totals = new HashMap<>();
            for (MoneyPlace sum : sums) {
                List<Parts.Part> before = summed.of(context, sum);
                if (!before.isEmpty()) {
                    totals.put(sum, before);
                }
            }
            return totals;
        }

        private static boolean isPartOf(Collection<List<Parts.Part>> totals, MoneyPlace sum) {
            return totals.stream()
                    .flatMap(List::stream)
                    .anyMatch(part -> part.money().equals(sum.money()));
        }

        private FundingCandidates.Sum candidate(Scene scene, boolean open) {
            return new FundingCandidates.Sum(amount(scene.sum().money()), open, JudgedRule.candidates(scene));
        }

        /** The parts of a sum that are told by the purses they come from. */
        private void addPurses(Scene scene, Optional<Draft> read) {
            List<ExtractedEntity> givers = read.map(Draft::funders).orElse(List.of());
            for (PurseParts.Part part : purses.of(scene, givers)) {
                Funding funding = funding(scene, null, part.money(), read);
                if (part.givers().isEmpty()) {
                    ledger.add(funding);
                }
                part.givers().forEach(giver -> ledger.add(funding(scene, giver, part.money(), read)));
            }
        }

        /** What one of several gives; for what the whole sum is for, else for what was spoken of last. */
        private void add(Scene scene, Parts.Part part, Optional<Draft> read) {
            ledger.add(funding(scene, institutions.of(part.giver()), part.money(), read));
        }

        private Funding funding(Scene scene, @Nullable ExtractedEntity giver, Money money, Optional<Draft> read) {
            Optional<String> spoken = Optional.ofNullable(memory.fund()).or(() -> Optional.ofNullable(memory.goal()));
            String target = read.map(Draft::target).or(() -> spoken).orElseGet(() -> item(scene));
            Span whole = scene.sum().money().span();
            Span span = new Span(
                    Math.min(whole.start(), money.span().start()),
                    Math.max(whole.end(), money.span().end()));
            return new Funding(
                    giver == null ? null : giver.name(),
                    target,
                    amount(money),
                    Evidence.of(context.article().article(), span),
                    Draft.Rule.BRACKET.provenance());
        }

        /** '신규 대출 8천억원': what stands right before a sum, else the sum itself. */
        private String item(Scene scene) {
            Span item = Goals.item(scene.sum());
            return item == null ? scene.sum().money().span().of(context.text()) : scene.name(item);
        }

        private Funding.Amount amount(Money money) {
            return new Funding.Amount(money.span().of(context.text()), money.value(), money.currency());
        }

        private void add(Scene scene, Draft draft) {
            boolean sure = draft.rule() != Draft.Rule.JUDGED;
            if (!draft.awaited() && sure) {
                memory.goal(draft.target());
            }
            Funding.Amount amount = amount(scene.sum().money());
            Evidence evidence = evidence(scene, draft);
            Provenance provenance = draft.rule().provenance();
            memory.told(
                    new Funding(null, draft.target(), amount, evidence, provenance),
                    scene.strand().sentence());
            if (draft.funders().isEmpty()) {
                Funding funding = new Funding(null, draft.target(), amount, evidence, provenance);
                if (!draft.awaited()) {
                    ledger.add(funding);
                }
                if (draft.awaited() || draft.rule() == Draft.Rule.RAISE) {
                    keep(scene, funding);
                }
            }
            if (sure && draft.rule() != Draft.Rule.SHARES) {
                memory.paid(draft.funders(), scene.strand().sentence());
            }
            for (ExtractedEntity payer : OwnGifts.payers(scene, draft.funders())) {
                ledger.add(new Funding(payer.name(), draft.target(), amount, evidence, provenance));
            }
        }

        /** Keeps what a later sentence may name the funders of; not a running total ('3억원을 기탁해 올해 총 9억원'). */
        private void keep(Scene scene, Funding funding) {
            Memory.Round before = memory.round();
            boolean total = scene.sum().first() > 0
                    && scene.word(scene.sum().first() - 1).noun().equals("총")
                    && before != null
                    && before.sentence() == scene.strand().sentence();
            if (!total) {
                memory.round(new Memory.Round(scene.strand().sentence(), funding));
            }
        }

        /** Money of which no sum is told. */
        private void add(Strand strand, Draft draft) {
            Evidence evidence = Evidence.of(context.article().article(), strand.span());
            Provenance provenance = draft.rule().provenance();
            if (draft.funders().isEmpty()) {
                ledger.add(new Funding(null, draft.target(), null, evidence, provenance));
            }
            for (ExtractedEntity funder : draft.funders()) {
                ledger.add(new Funding(funder.name(), draft.target(), null, evidence, provenance));
            }
        }

        private Evidence evidence(Scene scene, Draft draft) {
            int start = Math.min(
                    scene.sum().money().span().start(),
                    scene.word(scene.sum().from()).core().start());
            int end = Math.max(
                    scene.sum().money().span().end(),
                    scene.word(draft.last()).core().end());
            return Evidence.of(context.article().article(), new Span(start, end));
        }

        /** The sum told last, from those whom a clause behind it names as its payers. */
        private void paidLater(Strand strand, int from, int to) {
            Funding told = memory.told();
            if (told == null || strand.sentence() - memory.toldAt() > 1) {
                return;
            }
            for (ExtractedEntity payer : LaterPayers.of(context.actors(), strand, from, to)) {
                Evidence evidence = Evidence.of(context.article().article(), strand.span());
                Funding paid = new Funding(
                        institutions.of(payer).name(),
                        told.target(),
                        told.amount(),
                        evidence,
                        Draft.Rule.SOURCE.provenance());
                ledger.add(paid);
            }
        }

        /** A round whose investors only a later sentence names. */
        private void followUp(Strand strand) {
            Memory.Round round = memory.round();
            if (round == null || strand.sentence() - round.sentence() > ROUND_REACH) {
                return;
            }
            Funding raised = round.funding();
            for (ExtractedEntity investor : rounds.investors(strand, context)) {
                if (!investor.name().equals(raised.target())) {
                    Evidence evidence = Evidence.of(context.article().article(), strand.span());
                    Provenance provenance = Draft.Rule.ROUND.provenance();
                    ledger.replace(
                            raised,
                            new Funding(
                                    institutions.of(investor).name(),
                                    raised.target(),
                                    raised.amount(),
                                    evidence,
                                    provenance));
                }
            }
        }
    }
}
