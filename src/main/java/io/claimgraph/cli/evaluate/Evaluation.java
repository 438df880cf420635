package io.claimgraph.cli.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well articles were read, all counts taken together.
 *
 * @param articles number of annotated articles
 * @param tallies the counts of every measure
 * @param mistakes every difference, article by article
 * @param judged the predicted statements that carry a confidence
 */
public record Evaluation(int articles, Map<Measure, Tally> tallies, List<Mistake> mistakes, List<Judged> judged) {
    public Evaluation {
        tallies = Map.copyOf(tallies);
        mistakes = List.copyOf(mistakes);
        judged = List.copyOf(judged);
    }

    /** Measures predictions by id; an article without one counts as read without a fact. */
    public static Evaluation of(List<Annotation> gold, Map<String, Annotation> predictions) {
        List<ArticleScore> scores = gold.stream()
                .map(article -> ArticleScorer.score(
                        article, predictions.getOrDefault(article.id(), Annotation.empty(article.id()))))
                .toList();
        return new Evaluation(
                gold.size(),
                sum(scores),
                scores.stream().flatMap(score -> score.mistakes().stream()).toList(),
                scores.stream().flatMap(score -> score.judged().stream()).toList());
    }

    private static Map<Measure, Tally> sum(List<ArticleScore> scores) {
        Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sums.put(
                    measure,
                    scores.stream()
                            .map(score -> score.tallies().getOrDefault(measure, Tally.NONE))
                            .reduce(Tally.NONE, Tally::plus));
        }
        return sums;
    }

    /** The counts of a measure. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }
}
