package io.claimgraph.cli.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists mistakes article by article. */
public final class ErrorReport {
    private ErrorReport() {}

    /** The first mistakes of each sort, under their articles. */
    public static Stream<String> lines(Evaluation evaluation, int ofEachSort) {
        Map<String, Integer> listed = new HashMap<>();
        return byArticle(evaluation.mistakes().stream()
                .filter(mistake -> listed.merge(mistake.sort(), 1, Integer::sum) <= ofEachSort));
    }

    /** The mistakes in their order, under their articles. */
    static Stream<String> byArticle(Stream<Mistake> mistakes) {
        Map<String, List<Mistake>> articles =
                mistakes.collect(Collectors.groupingBy(Mistake::article, LinkedHashMap::new, Collectors.toList()));
        return articles.entrySet().stream()
                .flatMap(article -> Stream.concat(
                        Stream.of("", article.getKey()),
                        article.getValue().stream().map(mistake -> "  " + mistake)));
    }
}
