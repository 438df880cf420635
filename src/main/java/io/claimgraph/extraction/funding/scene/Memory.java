package io.claimgraph.extraction.funding.scene;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sums read so far were about; one an article, not thread-safe. */
public final class Memory {
    private static final int PATRONAGE = 3;

    private @Nullable String fund;
    private @Nullable String goal;
    private @Nullable String budget;
    private @Nullable String raiser;
    private @Nullable MoneyPlace sum;
    private @Nullable Trigger trigger;
    private List<ExtractedEntity> givers = List.of();
    private @Nullable Round round;
    private List<ExtractedEntity> patrons = List.of();
    private int patronage;
    private @Nullable Funding told;
    private int toldAt;
    private @Nullable Strand before;
    private List<ExtractedEntity> planners = List.of();

    /**
     * Money that was raised from nobody named yet.
     *
     * @param sentence where
     * @param funding the fact as read there
     */
    public record Round(int sentence, Funding funding) {}

    /** The fund, budget or programme spoken of last, or null. */
    @Nullable
    public String fund() {
        return fund;
    }

    /** Takes note of a fund, budget or programme that is spoken of. */
    public void fund(String name) {
        fund = name;
    }

    /** What the sum before went to, or null. */
    @Nullable
    public String goal() {
        return goal;
    }

    /** Takes note of what a sum went to. */
    public void goal(String name) {
        goal = name;
        budget = Phrases.isPlan(name) ? name : budget;
    }

    /** Who raised money before, or null. */
    @Nullable
    public String raiser() {
        return raiser;
    }

    /** Takes note of who raised money. */
    public void raised(String name) {
        raiser = name;
    }

    /** The budget that a sum before was for, or null. */
    @Nullable
    public String budget() {
        return budget;
    }

    /** Takes note of the fund that a strand names last. */
    public void hear(Strand strand, FactContext context) {
        before = strand;
        hearPlan(strand, context);
        for (Mention mention : context.entities().within(strand.span())) {
            ExtractedEntity entity = context.entities().entity(mention);
            if (context.isPolicy(entity)) {
                fund = entity.name();
                budget = Phrases.isPlan(fund) ? fund : budget;
            }
        }
    }

    /** The strand read last, or null. */
    @Nullable
    public Strand before() {
        return before;
    }

    /** Takes note of whose budget or plan a strand speaks of. */
    private void hearPlan(Strand strand, FactContext context) {
        for (int i = 0; i < strand.size(); i++) {
            if (!Phrases.isPlan(strand.word(i))) {
                continue;
            }
            List<ExtractedEntity> owner = context.actors().owner(strand, i);
            if (owner.stream().anyMatch(entity -> entity.type() == EntityType.AGENCY)) {
                planners = owner;
            }
        }
    }

    /** Whose budget or plan was spoken of last; empty where none was. */
    public List<ExtractedEntity> planners() {
        return planners;
    }

    /** Takes note of a sum with its verb and those who gave it. */
    public void gave(MoneyPlace place, @Nullable Trigger by, List<ExtractedEntity> who) {
        sum = place;
        trigger = by;
        givers = who;
    }

    /** The givers of the sum before, where the same verb governs both; empty otherwise. */
    public List<ExtractedEntity> giversUnder(Trigger verb, MoneyPlace place) {
        boolean same = verb.equals(trigger)
                && sum != null
                && sum.strand().span().equals(place.strand().span());
        return same ? givers : List.of();
    }

    /** The givers of the sum before, where this one is said to be a part of it in the same breath ('그중 3억원을'); empty otherwise. */
    public List<ExtractedEntity> giversOf(MoneyPlace part) {
        boolean same = sum != null
                && sum.strand().span().equals(part.strand().span())
                && Phrases.isShare(part.strand(), part.first());
        return same ? givers : List.of();
    }

    /** Takes note of who gave the sum read last. */
    public void paid(List<ExtractedEntity> who, int sentence) {
        patrons = who;
        patronage = sentence;
    }

    /** Who gave the sum read last, a few sentences before at most; empty where nobody is named. */
    public List<ExtractedEntity> patrons(int sentence) {
        return sentence - patronage > PATRONAGE ? List.of() : patrons;
    }

    /** The sum read last, from nobody, or null. */
    @Nullable
    public Funding told() {
        return told;
    }

    /** The sentence of the sum read last. */
    public int toldAt() {
        return toldAt;
    }

    /** Takes note of the sum read last, from nobody. */
    public void told(Funding sum, int sentence) {
        told = sum;
        toldAt = sentence;
    }

    /** Money that was raised before from nobody named yet, or null. */
    @Nullable
    public Round round() {
        return round;
    }

    /** Takes note of money raised from nobody named yet; null forgets it. */
    public void round(@Nullable Round raised) {
        round = raised;
    }
}
