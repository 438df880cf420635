package io.claimgraph.cli;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.ingest.ExtractionView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Reads the facts of article files on all cores. Thread-safe. */
final class FileExtractor {
    /** Files in work, or waiting for their turn to be handed on, for each core. */
    private static final int AHEAD = 4;

    /** Loads its lexicons while the extractor loads its own and the model. */
    private final CompletableFuture<ArticleReader> reader = CompletableFuture.supplyAsync(ArticleReader::new);

    private final ArticleExtractor extractor = ArticleExtractor.standard();

    /**
     * What an article says.
     *
     * @throws UnreadableFileException if there is no article in the file
     */
    ExtractionView extract(ArticleFile file) {
        Article article = file.article(reader.join());
        return ExtractionView.of(file.id(), article, extractor.extract(article));
    }

    /** The results of a task on each item, in the order of the items; only a few are held at a time. */
    static <T, R> Stream<R> onAllCores(List<T> items, Function<T, R> task) {
        int ahead = AHEAD * Runtime.getRuntime().availableProcessors();
        return items.stream().gather(Gatherers.mapConcurrent(ahead, task));
    }
}
