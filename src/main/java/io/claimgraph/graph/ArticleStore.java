package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import io.claimgraph.resolution.EntityResolver;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Keeps articles and their facts in Neo4j. Thread-safe, in any number of processes: recognising the entities and writing
 * them are one transaction that holds the names in question, so two writers never make two nodes of one stakeholder.
 */
@Component
public class ArticleStore {
    private final Driver driver;
    private final StoredArticles articles;
    private final EntityResolver resolver = new EntityResolver();
    private final FactRows rows = new FactRows(version());

    ArticleStore(Driver driver, StoredArticles articles) {
        this.driver = driver;
        this.articles = articles;
    }

    /** What is known of an article, if it is stored. */
    public Optional<StoredArticle> find(ArticleId id) {
        return articles.findById(id.value());
    }

    /** What is known of those of the articles that are stored, by their ids. */
    public Map<ArticleId, StoredArticle> find(Collection<ArticleId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : articles.findByIdIn(ids.stream().map(ArticleId::value).toList()).stream()
                        .collect(Collectors.toMap(article -> new ArticleId(article.id()), Function.identity()));
    }

    /** The ids of the stories that some articles are copies of, by the articles' ids; nothing for one without copies. */
    public Map<ArticleId, String> stories(Collection<ArticleId> ids) {
        return driver
                .executableQuery(WriteQuery.STORIES_OF_ARTICLES.cypher())
                .withParameters(Map.of("ids", ids.stream().map(ArticleId::value).toList()))
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> new ArticleId(row.get("article").asString()),
                        row -> row.get("story").asString()));
    }

    /**
     * Writes articles with their facts, all or none of them. Storing one again changes nothing; where an article's text
     * has changed, everything that was read from the old one is replaced.
     *
     * @param batch articles with different ids; some hundred of usual length make a good batch
     * @return the ids of those that were there before
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database does not take them, even after retries
     */
    public Set<ArticleId> store(List<ReadArticle> batch) {
        return store(batch, before -> Optional.empty());
    }

    /**
     * As {@link #store(List)}, and in the same transaction a job comes as much further.
     *
     * @param step of the job, by the ids of those articles that were there before; asked for again at each retry
     * @throws JobStoppedException if the job has been stopped; nothing is stored then
     */
    public Set<ArticleId> store(List<ReadArticle> batch, Function<Set<ArticleId>, Optional<JobStep>> step) {
        Set<ArticleId> ids = new HashSet<>();
        for (ReadArticle read : batch) {
            if (!ids.add(read.article().id())) {
                throw new IllegalArgumentException("article %s is in the batch twice"
                        .formatted(read.article().id()));
            }
        }
        if (batch.isEmpty() && step.apply(Set.of()).isEmpty()) {
            return Set.of();
        }
        try (Session session = driver.session()) {
            return session.executeWrite(context -> {
                BatchTransaction transaction = new BatchTransaction(context);
                Set<ArticleId> before =
                        batch.isEmpty() ? Set.of() : new BatchWriter(transaction, resolver, rows).write(batch);
                step.apply(before).ifPresent(transaction::advance);
                return before;
            });
        }
    }

    private static String version() {
        String version = ArticleStore.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
