package io.claimgraph.cli.benchmark;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.ReadArticle;
import io.claimgraph.ingest.IngestService;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of the speed of its slower stage a whole import reaches, and whether it keeps it up as the graph grows. The three
 * measurements run one after the other in this process, on the same articles.
 */
public final class IngestBenchmark {
    private static final int WARM_UP = 1_000;
    private static final int BATCH = 100;

    private final int articles;
    private final InventedNews news = new InventedNews();

    /** @param articles how many are made up */
    public IngestBenchmark(int articles) {
        this.articles = articles;
    }

    /**
     * What extraction alone does on all cores, after a warm-up.
     *
     * @param speed articles/s
     * @param read what came out, to be written
     */
    public record Extracted(double speed, List<ReadArticle> read) {
        public Extracted {
            read = List.copyOf(read);
        }
    }

    /**
     * What a whole import does.
     *
     * @param speed articles/s
     * @param firstHalf articles/s of the first half
     * @param secondHalf articles/s of the second half
     * @param steadiness articles a second of processor time in the second half, in relation to the first: what other programs on the
     *     machine do changes it little
     */
    public record Imported(double speed, double firstHalf, double secondHalf, double steadiness) {}

    /** Reads and extracts all articles, with nothing stored. */
    public Extracted extract() {
        ArticleReader reader = new ArticleReader();
        ArticleExtractor extractor = ArticleExtractor.standard();
        extract(WARM_UP, reader, extractor);
        Moment start = Moment.now();
        List<ReadArticle> read = extract(articles, reader, extractor);
        return new Extracted(start.speed(articles, Moment.now()), read);
    }

    private List<ReadArticle> extract(int count, ArticleReader reader, ArticleExtractor extractor) {
        int cores = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, count)
                .boxed()
                .gather(Gatherers.windowFixed(BATCH))
                .gather(Gatherers.mapConcurrent(
                        2 * cores,
                        numbers -> numbers.stream()
                                .map(number -> read(reader.read(news.article(number)), extractor))
                                .toList()))
                .flatMap(List::stream)
                .toList();
    }

    private static ReadArticle read(Article article, ArticleExtractor extractor) {
        return new ReadArticle(article, extractor.extract(article));
    }

    /**
     * Writes what has been read to an empty graph.
     *
     * @return articles/s
     */
    public double write(List<ReadArticle> read, ArticleStore store) {
        Moment start = Moment.now();
        read.stream().gather(Gatherers.windowFixed(BATCH)).forEach(store::store);
        return start.speed(read.size(), Moment.now());
    }

    /** Takes all articles into an empty graph. */
    public Imported ingest(IngestService service) {
        Stream<Supplier<Submission>> submissions =
                IntStream.range(0, articles).mapToObj(number -> () -> news.article(number));
        Clock clock = new Clock();
        service.ingestMany(submissions, outcomes -> clock.advance(outcomes.size(), articles / 2));
        Moment end = Moment.now();
        return new Imported(
                clock.start.speed(articles, end),
                clock.start.speed(clock.first, clock.half),
                clock.half.speed(articles - clock.first, end),
                clock.half.processorSpeed(articles - clock.first, end)
                        / clock.start.processorSpeed(clock.first, clock.half));
    }

    /** What comes out, a line a figure. */
    public Stream<String> report(double extraction, double writing, Imported whole) {
        return Stream.of(
                "%d invented articles on %d cores"
                        .formatted(articles, Runtime.getRuntime().availableProcessors()),
                "extraction alone, all cores     %8.1f articles/s".formatted(extraction),
                "writing the same rows alone     %8.1f articles/s".formatted(writing),
                "whole import                    %8.1f articles/s".formatted(whole.speed()),
                "whole / slower stage            %8.2f".formatted(whole.speed() / Math.min(extraction, writing)),
                "second half / first half        %8.2f".formatted(whole.secondHalf() / whole.firstHalf()),
                "the same in processor time      %8.2f".formatted(whole.steadiness()));
    }

    /** When the first half was stored, and how many articles that were. */
    private static final class Clock {
        private final Moment start = Moment.now();
        private int done;
        private int first;
        private Moment half = start;

        void advance(int articles, int middle) {
            done += articles;
            if (first == 0 && done >= middle) {
                first = done;
                half = Moment.now();
            }
        }
    }
}
