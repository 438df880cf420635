package io.claimgraph.extraction.mention.policy;

import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import java.util.List;

/** All ways to find policies, in the order in which they are asked. Thread-safe. */
public final class PolicyFinders {
    private final List<Finder.Named> first;

    /** Finders that share what is known of names. */
    public PolicyFinders(Knowledge known) {
        first = List.of(
                new Finder.Named("quoted-policy", new QuotedPolicyFinder()),
                new Finder.Named("pattern", new PolicyPatternFinder()),
                new Finder.Named("pattern", new BudgetItemFinder()),
                new Finder.Named("phrase", new PhraseFinder(known.ends())));
    }

    /** Those that read the body alone. */
    public List<Finder.Named> first() {
        return first;
    }
}
