package io.claimgraph.cli.benchmark;

import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.Submission;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.ingest.IngestOutcome;
import io.claimgraph.ingest.IngestOutcome.Stored;
import io.claimgraph.ingest.IngestService;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the copies of one story are taken in as fast when it has thousands as when it has few. */
public final class StoryBenchmark {
    private static final int PARTS = 5;

    private final List<Submission> copies;

    /** @param copies how many edited copies of one invented article are made up, as of one outlet each */
    public StoryBenchmark(int copies) {
        Random random = new Random(copies);
        Copyist copyist = new Copyist(random, new FormNews(random));
        String text = String.valueOf(new InventedNews().article(0).text());
        this.copies = IntStream.range(0, copies)
                .mapToObj(number -> new Submission(
                        copyist.copy(text),
                        null,
                        URI.create("https://copies.example/" + number),
                        null,
                        "새벌신문 " + number,
                        null,
                        null))
                .toList();
    }

    /** Takes all of them into an empty graph, and says how fast each part of them was and in how many stories they are. */
    public Stream<String> run(IngestService service, ArticleStore store) {
        List<String> lines = new ArrayList<>();
        List<ArticleId> ids = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Submission> some = copies.subList(copies.size() * part / PARTS, copies.size() * (part + 1) / PARTS);
            Moment start = Moment.now();
            service.ingestMany(
                    some.stream().map(copy -> (Supplier<Submission>) () -> copy),
                    outcomes -> outcomes.stream().flatMap(StoryBenchmark::id).forEach(ids::add));
            Moment end = Moment.now();
            lines.add("copies up to %6d  %8.1f articles/s  %8.1f in a second of processor time"
                    .formatted(
                            copies.size() * (part + 1) / PARTS,
                            start.speed(some.size(), end),
                            start.processorSpeed(some.size(), end)));
        }
        Map<String, Long> stories = store.stories(ids).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long largest =
                stories.values().stream().mapToLong(Long::longValue).max().orElse(0);
        lines.add("in the largest story  %d of %d".formatted(largest, copies.size()));
        return lines.stream();
    }

    private static Stream<ArticleId> id(IngestOutcome outcome) {
        return outcome instanceof Stored stored ? Stream.of(stored.article().id()) : Stream.empty();
    }
}
