package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.Funding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fundings of one article, each once however often it is told. Not thread-safe. */
final class Ledger {
    private final List<Funding> entries = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();

    private record Key(@Nullable String funder, Sum sum) {
        /** An open sum ('수백억 원') is told from others by its target. */
        static Key of(Funding funding) {
            Sum sum = Sum.of(funding);
            return new Key(funding.funder(), sum.value() == null ? sum : new Sum(sum.value(), sum.currency(), ""));
        }
    }

    void add(Funding funding) {
        if (keys.add(Key.of(funding))) {
            entries.add(funding);
        }
    }

    /** Adds a funding that says more than one from nobody named. */
    void replace(Funding vague, Funding funding) {
        entries.remove(vague);
        add(funding);
    }

    /** In the order they were told; one from nobody named only where the same sum has no funder. */
    List<Funding> fundings() {
        Set<Sum> funded = new HashSet<>();
        entries.stream().filter(entry -> entry.funder() != null).map(Sum::of).forEach(funded::add);
        return entries.stream()
                .filter(entry -> entry.funder() != null || !funded.contains(Sum.of(entry)))
                .toList();
    }

    private record Sum(@Nullable Long value, @Nullable String currency, String target) {
        static Sum of(Funding funding) {
            Funding.Amount amount = funding.amount();
            return new Sum(
                    amount == null ? null : amount.value(),
                    amount == null ? null : amount.currency(),
                    funding.target());
        }
    }
}
