package io.claimgraph.graph;

import io.claimgraph.resolution.EntityCatalog;
import io.claimgraph.resolution.EntityId;
import io.claimgraph.resolution.NameKey;
import io.claimgraph.resolution.ResolvedEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The entities that the graph knows by the names of one batch of articles, and those that the batch itself brings. */
final class BatchCatalog implements EntityCatalog {
    private final Map<String, Set<EntityId>> bearers = new HashMap<>();

    @Override
    public Set<EntityId> bearers(NameKey name) {
        return bearers.getOrDefault(name.value(), Set.of());
    }

    void add(String key, String entity) {
        add(key, new EntityId(entity));
    }

    void learn(ResolvedEntity entity) {
        entity.keys().forEach(key -> add(key.value(), entity.id()));
    }

    private void add(String key, EntityId entity) {
        bearers.computeIfAbsent(key, name -> new HashSet<>()).add(entity);
    }
}
