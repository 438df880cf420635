package io.claimgraph.graph;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.claimgraph.article.ArticleId;
import io.claimgraph.resolution.ArticleGraph;
import io.claimgraph.resolution.EntityResolver;
import io.claimgraph.resolution.NameKey;
import io.claimgraph.resolution.ResolvedEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Writes one batch of articles in one transaction. Locks are taken in the order of keys and ids, so that writers queue up. */
final class BatchWriter {
    private final BatchTransaction transaction;
    private final EntityResolver resolver;
    private final FactRows rows;

    BatchWriter(BatchTransaction transaction, EntityResolver resolver, FactRows rows) {
        this.transaction = transaction;
        this.resolver = resolver;
        this.rows = rows;
    }

    /** The ids of the articles that were there before. */
    Set<ArticleId> write(List<ReadArticle> batch) {
        List<ArticleGraph> graphs = resolve(batch);
        List<String> ids =
                batch.stream().map(read -> read.article().id().value()).toList();
        List<Record> replaced = transaction.run(WriteQuery.STORED_ARTICLES, "ids", ids);
        Set<String> before = strings(replaced, "entities").collect(toCollection(TreeSet::new));
        List<EntityRecord> known = lock(before, graphs);
        Set<String> claims = forget(replaced);
        writeEntities(known, graphs);
        StoryFinder finder = new StoryFinder(
                transaction, batch.stream().map(ReadArticle::article).toList());
        List<Story> stories = finder.find(ids(replaced));
        keepVersions(graphs, ids(replaced));
        writeFacts(graphs, finder);
        claims.addAll(new StoryWriter(transaction).write(stories));
        new Leftovers(transaction, resolver.rules())
                .sweep(before, claims, strings(replaced, "outlets").collect(toSet()));
        return replaced.stream()
                .map(article -> new ArticleId(article.get("id").asString()))
                .collect(toSet());
    }

    private List<ArticleGraph> resolve(List<ReadArticle> batch) {
        List<String> keys = batch.stream()
                .flatMap(read -> resolver.keys(read.extraction()).stream())
                .map(NameKey::value)
                .sorted()
                .distinct()
                .toList();
        transaction.run(WriteQuery.LOCK_NAMES, "keys", keys);
        BatchCatalog catalog = new BatchCatalog();
        for (Record bearer : transaction.run(WriteQuery.BEARERS, "keys", keys)) {
            bearer.get("ids")
                    .asList(Value::asString)
                    .forEach(entity -> catalog.add(bearer.get("key").asString(), entity));
        }
        List<ArticleGraph> graphs = new ArrayList<>();
        for (ReadArticle read : batch) {
            ArticleGraph graph = resolver.resolve(read.article(), read.extraction(), catalog);
            graph.entities().forEach(catalog::learn);
            graphs.add(graph);
        }
        return graphs;
    }

    /** Holds every entity that the batch touches, and gives those that there are. */
    private List<EntityRecord> lock(Set<String> before, List<ArticleGraph> graphs) {
        Set<String> ids = new TreeSet<>(before);
        entities(graphs).map(entity -> entity.id().value()).forEach(ids::add);
        return transaction.run(WriteQuery.LOCK_ENTITIES, "ids", ids).stream()
                .map(EntityRecord::of)
                .toList();
    }

    private Set<String> forget(List<Record> replaced) {
        return transaction.run(WriteQuery.FORGET_ARTICLES, "ids", ids(replaced)).stream()
                .map(row -> row.get("claim").asString())
                .collect(toCollection(HashSet::new));
    }

    private void keepVersions(List<ArticleGraph> graphs, List<String> replaced) {
        Set<String> ids = Set.copyOf(replaced);
        run(
                WriteQuery.KEEP_VERSIONS,
                graphs.stream()
                        .map(ArticleGraph::article)
                        .filter(article -> ids.contains(article.id().value()))
                        .map(FactRows::version));
    }

    private static List<String> ids(List<Record> rows) {
        return rows.stream().map(row -> row.get("id").asString()).toList();
    }

    private void writeEntities(List<EntityRecord> known, List<ArticleGraph> graphs) {
        Map<String, EntityRecord> stored = new LinkedHashMap<>();
        known.forEach(entity -> stored.put(entity.id(), entity));
        Map<String, EntityRecord> written = new LinkedHashMap<>();
        entities(graphs).map(EntityRecord::of).forEach(entity -> {
            EntityRecord sofar = written.getOrDefault(entity.id(), stored.getOrDefault(entity.id(), entity));
            written.put(entity.id(), sofar.and(entity));
        });
        run(WriteQuery.ENTITIES, written.values().stream().map(EntityRecord::row));
        run(WriteQuery.NAMES, graphs.stream().flatMap(rows::names));
    }

    private static Stream<ResolvedEntity> entities(List<ArticleGraph> graphs) {
        return graphs.stream().flatMap(graph -> graph.entities().stream());
    }

    private void writeFacts(List<ArticleGraph> graphs, StoryFinder finder) {
        run(
                WriteQuery.ARTICLES,
                graphs.stream()
                        .map(graph ->
                                rows.article(graph, finder.keys(graph.article().id()))));
        run(WriteQuery.MENTIONS, graphs.stream().flatMap(rows::mentions));
        List<ArticleGraph.Said> said =
                graphs.stream().flatMap(graph -> graph.statements().stream()).toList();
        run(WriteQuery.STATEMENTS, said.stream().map(rows::statement));
        run(WriteQuery.SPEAKERS, said.stream().flatMap(rows::speaker));
        run(WriteQuery.TOPICS, said.stream().flatMap(rows::topics));
        run(WriteQuery.PROPOSALS, each(graphs, ArticleGraph::proposals, rows::proposal));
        List<Map<String, Object>> fundings =
                each(graphs, ArticleGraph::fundings, rows::funding).toList();
        run(WriteQuery.FUNDINGS, fundings.stream().filter(row -> row.containsKey("from")));
        run(WriteQuery.REPORTED_FUNDINGS, fundings.stream().filter(row -> !row.containsKey("from")));
        run(WriteQuery.AFFILIATIONS, each(graphs, ArticleGraph::affiliations, rows::affiliation));
    }

    private static <T> Stream<Map<String, Object>> each(
            List<ArticleGraph> graphs, Function<ArticleGraph, List<T>> facts, RowOf<T> row) {
        return graphs.stream()
                .flatMap(graph -> facts.apply(graph).stream()
                        .map(fact -> row.of(fact, graph.article().publishedOn())));
    }

    /** The row of a fact that the article reports on a day. */
    private interface RowOf<T> {
        Map<String, Object> of(T fact, @Nullable LocalDate on);
    }

    private void run(WriteQuery query, Stream<Map<String, Object>> rows) {
        transaction.run(query, "rows", rows.toList());
    }

    private static Stream<String> strings(List<Record> records, String column) {
        return records.stream().flatMap(row -> row.get(column).asList(Value::asString).stream());
    }
}
