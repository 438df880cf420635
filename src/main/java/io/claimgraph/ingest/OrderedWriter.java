package io.claimgraph.ingest;

import io.claimgraph.article.ArticleId;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.ReadArticle;
import io.claimgraph.ingest.IngestOutcome.Failed;
import io.claimgraph.ingest.IngestOutcome.Stored;
import io.claimgraph.ingest.IngestOutcome.Updated;
import io.claimgraph.ingest.Prepared.Ready;
import io.claimgraph.ingest.Prepared.Settled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what has been prepared in its order, a list of it in a transaction. For one thread. */
final class OrderedWriter {
    private static final Logger log = LoggerFactory.getLogger(OrderedWriter.class);

    private final Preparer preparer;
    private final ArticleStore store;
    private final int ahead;

    /** The ids of the last lists that were written. */
    private final Deque<Set<ArticleId>> recent = new ArrayDeque<>();

    /** @param ahead how many lists may have been prepared, at most, before those ahead of them were written */
    OrderedWriter(Preparer preparer, ArticleStore store, int ahead) {
        this.preparer = preparer;
        this.store = store;
        this.ahead = ahead;
    }

    /** Writes one batch. Two of its articles with one id are written one after the other, in transactions of their own. */
    void write(IngestBatch batch, List<Prepared> prepared) {
        recent.addLast(new HashSet<>());
        if (recent.size() > ahead + 1) {
            recent.removeFirst();
        }
        List<Prepared> stretch = new ArrayList<>();
        for (Prepared next : prepared) {
            if (next instanceof Ready ready && isWithin(stretch, ready)) {
                commit(batch, stretch);
                stretch.clear();
            }
            stretch.add(upToDate(next));
        }
        commit(batch, stretch);
    }

    private static boolean isWithin(List<Prepared> stretch, Ready ready) {
        return articles(stretch)
                .anyMatch(other ->
                        other.article().id().equals(ready.read().article().id()));
    }

    /** What was prepared before an article with its id was written is prepared anew. */
    private Prepared upToDate(Prepared prepared) {
        if (prepared instanceof Ready(ReadArticle read)) {
            ArticleId id = read.article().id();
            if (recent.stream().anyMatch(ids -> ids.contains(id))) {
                return preparer.again(read.article());
            }
        }
        return prepared;
    }

    /** One article that the database does not take must not cost the others: they are written without it. */
    private void commit(IngestBatch batch, List<Prepared> stretch) {
        List<ReadArticle> articles = articles(stretch).toList();
        try {
            Set<ArticleId> before = store.store(articles, there -> batch.step(outcomes(stretch, there)));
            articles.forEach(read -> recent.getLast().add(read.article().id()));
            batch.written(outcomes(stretch, before));
        } catch (Neo4jException e) {
            if (e instanceof RetryableException || articles.isEmpty()) {
                throw e;
            }
            if (stretch.size() > 1) {
                int middle = stretch.size() / 2;
                commit(batch, stretch.subList(0, middle));
                commit(batch, stretch.subList(middle, stretch.size()));
            } else {
                commit(batch, List.of(new Settled(failed(articles.getFirst(), e))));
            }
        }
    }

    private static Failed failed(ReadArticle read, Neo4jException e) {
        log.error("Article {} could not be stored", read.article().id(), e);
        return new Failed("the database did not take the article: " + e.getMessage());
    }

    private static Stream<ReadArticle> articles(List<Prepared> stretch) {
        return stretch.stream().filter(Ready.class::isInstance).map(ready -> ((Ready) ready).read());
    }

    private static List<IngestOutcome> outcomes(List<Prepared> stretch, Set<ArticleId> before) {
        return stretch.stream().map(one -> outcome(one, before)).toList();
    }

    private static IngestOutcome outcome(Prepared prepared, Set<ArticleId> before) {
        return switch (prepared) {
            case Settled(IngestOutcome outcome) -> outcome;
            case Ready(ReadArticle read) ->
                before.contains(read.article().id())
                        ? new Updated(read.article(), read.extraction())
                        : new Stored(read.article(), read.extraction());
        };
    }
}
