package io.claimgraph.cli.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which annotated and predicted facts were brought together: each in at most one pair, the most similar first.
 *
 * @param gold the annotated facts
 * @param predicted the predicted facts
 * @param pairs indexes into both
 */
record Matching<T>(List<T> gold, List<T> predicted, List<Pair> pairs) {
    /** At equal similarity the later facts go first, as in the reference scorer. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::similarity)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    /** Two facts that were compared. */
    record Pair(double similarity, int gold, int predicted) {}

    /** A field of a fact. */
    @FunctionalInterface
    interface Field<T> {
        @Nullable
        String of(T fact);
    }

    /** Brings together what is at least so similar. */
    static <T> Matching<T> of(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> similarity, double atLeast) {
        List<Pair> candidates = IntStream.range(0, gold.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, predicted.size())
                        .mapToObj(j -> new Pair(similarity.applyAsDouble(gold.get(i), predicted.get(j)), i, j)))
                .filter(pair -> pair.similarity() >= atLeast)
                .sorted(BEST_FIRST)
                .toList();
        return new Matching<>(gold, predicted, oneToOne(candidates));
    }

    private static List<Pair> oneToOne(List<Pair> candidates) {
        var usedGold = new BitSet();
        var usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
                usedGold.set(pair.gold());
                usedPredicted.set(pair.predicted());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** The same facts with other pairs. */
    Matching<T> with(List<Pair> others) {
        return new Matching<>(gold, predicted, others);
    }

    Tally tally() {
        return new Tally(pairs.size(), gold.size(), predicted.size());
    }

    T gold(Pair pair) {
        return gold.get(pair.gold());
    }

    T predicted(Pair pair) {
        return predicted.get(pair.predicted());
    }

    boolean hasPredicted(int index) {
        return pairs.stream().anyMatch(pair -> pair.predicted() == index);
    }

    /** The annotated facts that were not found. */
    List<T> missed() {
        return IntStream.range(0, gold.size())
                .filter(i -> pairs.stream().noneMatch(pair -> pair.gold() == i))
                .mapToObj(gold::get)
                .toList();
    }

    /** The predicted facts that are none. */
    List<T> falseFinds() {
        return IntStream.range(0, predicted.size())
                .filter(j -> !hasPredicted(j))
                .mapToObj(predicted::get)
                .toList();
    }
}
