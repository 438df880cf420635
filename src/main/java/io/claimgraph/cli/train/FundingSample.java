package io.claimgraph.cli.train;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Funded;
import io.claimgraph.cli.evaluate.FundingMatch;
import io.claimgraph.cli.evaluate.Tally;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.FundingCandidates;
import io.claimgraph.extraction.FundingCandidates.Giver;
import io.claimgraph.extraction.FundingCandidates.Sum;
import io.claimgraph.extraction.JudgedExample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may have given the sums of one annotated article, and who has. */
public final class FundingSample implements Sample {
    private final FundingMatch match;
    private final FundingCandidates candidates;
    private final List<JudgedExample> examples;

    /** Of an article's annotation and its candidates. */
    public FundingSample(Annotation gold, FundingCandidates candidates) {
        this.match = new FundingMatch(gold, Predicted.entities(gold.id(), candidates.entities()));
        this.candidates = candidates;
        this.examples = candidates.sums().stream()
                .flatMap(sum ->
                        sum.givers().stream().map(giver -> new JudgedExample(giver.traits(), isRight(sum, giver))))
                .toList();
    }

    @Override
    public List<JudgedExample> examples() {
        return examples;
    }

    @Override
    public Tally tally(double[] chances, double least) {
        Set<Funded> found = new HashSet<>();
        List<Funded> all = new ArrayList<>();
        candidates.understood().stream().map(FundingSample::funded).forEach(all::add);
        int first = 0;
        for (Sum sum : candidates.sums()) {
            int likeliest = likeliest(chances, first, first + sum.givers().size());
            if (sum.open() && chances[likeliest] >= least) {
                all.addAll(fundings(sum, sum.givers().get(likeliest - first)));
            }
            first += sum.givers().size();
        }
        return match.tally(all.stream().filter(found::add).toList());
    }

    private static int likeliest(double[] chances, int from, int to) {
        int likeliest = from;
        for (int i = from + 1; i < to; i++) {
            likeliest = chances[i] > chances[likeliest] ? i : likeliest;
        }
        return likeliest;
    }

    /** Whether at least half of those who would give it jointly do. */
    private boolean isRight(Sum sum, Giver giver) {
        List<Funded> fundings = fundings(sum, giver);
        long right = fundings.stream().filter(match::isAnnotated).count();
        return right > 0 && 2 * right >= fundings.size();
    }

    private static List<Funded> fundings(Sum sum, Giver giver) {
        return giver.names().isEmpty()
                ? List.of(funded(null, "", sum.amount()))
                : giver.names().stream()
                        .map(name -> funded(name, "", sum.amount()))
                        .toList();
    }

    private static Funded funded(Funding funding) {
        return funded(funding.funder(), funding.target(), funding.amount());
    }

    private static Funded funded(@Nullable String funder, String target, Funding.@Nullable Amount amount) {
        if (amount == null) {
            return new Funded(funder, target, null, null, null, null);
        }
        Double value = amount.value() == null ? null : amount.value().doubleValue();
        return new Funded(funder, target, amount.text(), value, amount.currency(), null);
    }
}
