package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import io.claimgraph.resolution.EntityResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Writes articles with their facts, all or none of them. Storing one again changes nothing; where an article's text
     * has changed, everything that was read from the old one is replaced.
     *
     * @param batch articles with different ids; some hundred of usual length make a good batch
     * @return the ids of those that were there before
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database does not take them, even after retries
     */
    public Set<ArticleId> store(List<ReadArticle> batch) {
        Set<ArticleId> ids = new HashSet<>();
        for (ReadArticle read : batch) {
            if (!ids.add(read.article().id())) {
                throw new IllegalArgumentException("article %s is in the batch twice"
                        .formatted(read.article().id()));
            }
        }
        try (Session session = driver.session()) {
            return session.executeWrite(
                    transaction -> new BatchWriter(new BatchTransaction(transaction), resolver, rows).write(batch));
        }
    }

    private static String version() {
        String version = ArticleStore.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
