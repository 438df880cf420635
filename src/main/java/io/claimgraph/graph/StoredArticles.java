package io.claimgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Looks articles up. */
interface StoredArticles extends Repository<StoredArticle, String> {
    Optional<StoredArticle> findById(String id);

    List<StoredArticle> findByIdIn(Collection<String> ids);
}
