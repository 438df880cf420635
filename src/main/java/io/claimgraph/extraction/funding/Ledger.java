package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.Funding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fundings of one article, each once however often it is told; within a sentence the same sum for two things is told of
 * both. Not thread-safe.
 */
final class Ledger {
    private final List<Funding> entries = new ArrayList<>();
    private final Map<Key, Told> keys = new HashMap<>();
    private int sentence;

    /**
     * Where a sum of a funder was told, and for what.
     *
     * @param sentence the first one
     * @param targets the targets that it names
     */
    private record Told(int sentence, Set<String> targets) {}

    private record Key(@Nullable String funder, Sum sum) {
        /** An open sum ('수백억 원') is told from others by its target. */
        static Key of(Funding funding) {
            Sum sum = Sum.of(funding);
            return new Key(funding.funder(), sum.value() == null ? sum : new Sum(sum.value(), sum.currency(), ""));
        }
    }

    /** The sentence that is read from now on. */
    void at(int index) {
        sentence = index;
    }

    void add(Funding funding) {
        Told told = keys.putIfAbsent(Key.of(funding), new Told(sentence, new HashSet<>(Set.of(funding.target()))));
        if (told == null || (told.sentence() == sentence && told.targets().add(funding.target()))) {
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
