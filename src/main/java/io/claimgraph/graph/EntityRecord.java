package io.claimgraph.graph;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.resolution.NameRules;
import io.claimgraph.resolution.ResolvedEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity as it is stored: under the fullest name that any article has for it.
 *
 * @param aliases what it is known by, the name among them
 */
record EntityRecord(String id, EntityType type, String name, SortedSet<String> aliases) {
    static EntityRecord of(ResolvedEntity entity) {
        return of(entity.id().value(), entity.type(), List.of(entity.name()), entity.aliases());
    }

    static EntityRecord of(Record stored) {
        return of(
                stored.get("id").asString(),
                EntityType.valueOf(stored.get("type").asString()),
                List.of(stored.get("name").asString()),
                stored.get("aliases").asList(Value::asString));
    }

    /** @param names what articles call it; at least one */
    static EntityRecord of(String id, EntityType type, Collection<String> names, Collection<String> aliases) {
        String fullest = names.stream().max(NameRules.FULLNESS).orElseThrow();
        SortedSet<String> all = new TreeSet<>(aliases);
        all.add(fullest);
        return new EntityRecord(id, type, fullest, all);
    }

    /** This entity with the names of another article as well; its type stays. */
    EntityRecord and(EntityRecord other) {
        SortedSet<String> all = new TreeSet<>(aliases);
        all.addAll(other.aliases);
        return of(id, type, List.of(name, other.name), all);
    }

    Map<String, Object> row() {
        List<String> searched = new ArrayList<>(aliases);
        searched.remove(name);
        searched.addFirst(name);
        return Map.of(
                "id",
                id,
                "label",
                label(),
                "properties",
                Map.of(
                        "id", id,
                        "type", type.name(),
                        "name", name,
                        "aliases", List.copyOf(aliases),
                        "search", SearchableText.of(String.join("\n", searched))));
    }

    private String label() {
        String lower = type.name().toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
