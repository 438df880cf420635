package io.claimgraph.query.bench;

import io.claimgraph.ClaimgraphApplication;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.query.Copies;
import io.claimgraph.query.EntityFilter;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.StatementFilter;
import io.claimgraph.query.StatementView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long queries take over a graph of made-up articles: the 50th and 95th percentile and the longest. To be run
 * by hand, with the test class path.
 */
public final class QueryBenchmark {
    private static final int BATCH = 250;
    private static final int RUNS = 60;
    private static final int WARM_UP = 15;

    private final GraphQueries queries;
    private final SyntheticNews news = new SyntheticNews();

    private QueryBenchmark(GraphQueries queries) {
        this.queries = queries;
    }

    /**
     * Runs it.
     *
     * @param arguments the folder of the data, which is filled where it is empty, and the number of articles
     */
    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[1]);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ClaimgraphApplication.class)
                .run("--claimgraph.data=" + arguments[0], "--server.port=0")) {
            GraphQueries queries = context.getBean(GraphQueries.class);
            if (queries.articles(null, 1).items().isEmpty()) {
                fill(context.getBean(ArticleStore.class), articles);
            }
            new QueryBenchmark(queries).run();
        }
    }

    private static void fill(ArticleStore store, int articles) {
        SyntheticNews news = new SyntheticNews();
        long start = System.nanoTime();
        for (int from = 0; from < articles; from += BATCH) {
            store.store(IntStream.range(from, Math.min(from + BATCH, articles))
                    .mapToObj(news::article)
                    .toList());
        }
        print("%d articles stored, %.0f a second", articles, articles / ((System.nanoTime() - start) / 1e9));
    }

    private void run() {
        String known = queries.quotedMost(1).getFirst().entity().name();
        String id = queries.quotedMost(1).getFirst().entity().id();
        String article = queries.articles(null, 1).items().getFirst().id();
        print("%-34s %8s %8s %8s  ms", "query", "p50", "p95", "max");
        time("statements, latest", () -> queries.statements(StatementFilter.ALL, null, 20));
        time("statements of the most quoted", () -> queries.statements(StatementFilter.bySpeaker(known), null, 20));
        time("statements of anybody", () -> queries.statements(StatementFilter.bySpeaker(news.person()), null, 20));
        time("statements about a policy", () -> queries.statements(StatementFilter.about(news.policy()), null, 20));
        time(
                "statements with a frequent word",
                () -> queries.statements(StatementFilter.containing(news.word()), null, 20));
        time(
                "statements with two words",
                () -> queries.statements(StatementFilter.containing(news.word() + " " + news.body()), null, 20));
        time("statements with one character", () -> queries.statements(StatementFilter.containing("법"), null, 20));
        time(
                "statements, word, speaker, kind",
                () -> queries.statements(
                        new StatementFilter(known, null, news.word(), null, null, StatementView.Kind.MIXED), null, 20));
        time("entities by name", () -> queries.entities(EntityFilter.ALL, null, 20));
        time("entities with words", () -> queries.entities(EntityFilter.containing(news.body()), null, 20));
        time("entities with a frequent word", () -> queries.entities(EntityFilter.containing("전자"), null, 20));
        time("entity, the most quoted", () -> queries.entity(id));
        time("article", () -> queries.article(article));
        time("articles, latest", () -> queries.articles(null, 20));
        for (int depth = 1; depth <= 3; depth++) {
            int reach = depth;
            time("graph of anybody, depth " + depth, () -> queries.graph(news.person(), reach));
            time("graph of the most quoted, depth " + depth, () -> queries.graph(id, reach));
        }
        time("search for a frequent word", () -> queries.search(news.word(), Copies.ALL, 10));
        time("search for a name", () -> queries.search(news.body(), Copies.ALL, 10));
    }

    private static void time(String name, Supplier<?> query) {
        IntStream.range(0, WARM_UP).forEach(i -> millis(query));
        double[] millis = IntStream.range(0, RUNS)
                .mapToDouble(i -> millis(query))
                .sorted()
                .toArray();
        List<Double> shown = List.of(
                millis[RUNS / 2],
                millis[RUNS * 95 / 100],
                Arrays.stream(millis).max().orElseThrow());
        print("%-34s %8.1f %8.1f %8.1f", name, shown.get(0), shown.get(1), shown.get(2));
    }

    private static double millis(Supplier<?> query) {
        long start = System.nanoTime();
        Object answer = query.get();
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
