package io.claimgraph.cli.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well one article was read.
 *
 * @param tallies the counts; a measure that was not annotated is absent
 * @param mistakes every difference
 * @param judged the predicted statements that carry a confidence
 */
record ArticleScore(Map<Measure, Tally> tallies, List<Mistake> mistakes, List<Judged> judged) {
    ArticleScore {
        tallies = Map.copyOf(tallies);
        mistakes = List.copyOf(mistakes);
        judged = List.copyOf(judged);
    }
}
