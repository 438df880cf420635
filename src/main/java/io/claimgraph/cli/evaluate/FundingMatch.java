package io.claimgraph.cli.evaluate;

import io.claimgraph.cli.evaluate.Annotation.Funded;
import java.util.List;
import java.util.Objects;

/** Tells which fundings of one article are annotated. */
public final class FundingMatch {
    /** Amounts differ by rounding at most. */
    private static final double ROUNDING = 0.005;

    private final Annotation gold;
    private final Names names;

    /**
     * Of an article.
     *
     * @param predicted knows the entities by the names that the fundings use
     */
    public FundingMatch(Annotation gold, Annotation predicted) {
        this.gold = gold;
        this.names = new Names(gold, predicted);
    }

    /** Whether a funding is one of those annotated, whatever else is found. */
    public boolean isAnnotated(Funded funding) {
        return gold.fundings().stream().anyMatch(annotated -> isSame(annotated, funding));
    }

    /** How many of these fundings are right. */
    public Tally tally(List<Funded> fundings) {
        return matching(fundings).tally();
    }

    Matching<Funded> matching(List<Funded> fundings) {
        return Matching.of(gold.fundings(), fundings, (g, p) -> isSame(g, p) ? 1 : 0, 1);
    }

    private boolean isSame(Funded g, Funded p) {
        if (!names.same(g.funder(), p.funder())) {
            return false;
        }
        Double sum = g.value();
        if (sum == null) {
            return Similarity.oneHoldsTheOther(g.target(), p.target());
        }
        Double found = p.value();
        return found != null
                && Math.abs(found - sum) <= ROUNDING * Math.abs(sum)
                && Objects.equals(g.currency(), p.currency());
    }
}
