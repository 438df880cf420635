package io.claimgraph.resolution;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.extraction.ArticleExtraction;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Recognises the entities of articles, as the package says. Stateless and thread-safe. */
public final class EntityResolver {
    private final NameRules rules = new NameRules();

    /** The rules that it goes by. */
    public NameRules rules() {
        return rules;
    }

    /** Every name that {@link #resolve} would ask a catalog for, in order. */
    public Set<NameKey> keys(ArticleExtraction extraction) {
        return new Candidates(extraction, rules)
                .all().stream().flatMap(Candidate::keys).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The article's facts between entities that the catalog knows or that are new. */
    public ArticleGraph resolve(Article article, ArticleExtraction extraction, EntityCatalog catalog) {
        Candidates candidates = new Candidates(extraction, rules);
        Map<Candidate, EntityId> ids = identify(article.id(), candidates.all(), catalog);
        return new GraphBuilder(article, extraction, candidates, ids).build();
    }

    /** By name first, so that nothing takes an entity by a mere form that another of the article's bears by name. */
    private static Map<Candidate, EntityId> identify(
            ArticleId article, Collection<Candidate> candidates, EntityCatalog catalog) {
        Map<Candidate, EntityId> ids = new HashMap<>();
        for (Candidate candidate : candidates) {
            byName(candidate, catalog).ifPresent(id -> ids.put(candidate, id));
        }
        for (Candidate candidate : candidates) {
            if (!ids.containsKey(candidate)) {
                ids.put(candidate, byFormOrNew(article, candidate, catalog, Set.copyOf(ids.values())));
            }
        }
        return ids;
    }

    private static Optional<EntityId> byName(Candidate candidate, EntityCatalog catalog) {
        return candidate.nameKey().flatMap(name -> {
            Set<EntityId> bearers = catalog.bearers(name);
            EntityId own = EntityId.of(name);
            return bearers.contains(own) ? Optional.of(own) : single(bearers);
        });
    }

    private static EntityId byFormOrNew(
            ArticleId article, Candidate candidate, EntityCatalog catalog, Set<EntityId> taken) {
        boolean ambiguousName = candidate
                .nameKey()
                .filter(name -> catalog.bearers(name).size() > 1)
                .isPresent();
        Set<EntityId> bearers = new HashSet<>();
        if (!ambiguousName) {
            candidate.formKeys().forEach(form -> bearers.addAll(catalog.bearers(form)));
        }
        return single(bearers).filter(id -> !taken.contains(id)).orElseGet(() -> fresh(article, candidate));
    }

    private static EntityId fresh(ArticleId article, Candidate candidate) {
        return candidate
                .nameKey()
                .map(EntityId::of)
                .orElseGet(() -> EntityId.within(article, candidate.family(), candidate.name()));
    }

    private static Optional<EntityId> single(Set<EntityId> bearers) {
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }
}
