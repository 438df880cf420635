package io.claimgraph.graph;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.resolution.NameKey;
import io.claimgraph.resolution.NameRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Takes away what nothing supports any more after articles were replaced: entities, names of entities, claims and outlets. */
final class Leftovers {
    private final BatchTransaction transaction;
    private final NameRules rules;

    Leftovers(BatchTransaction transaction, NameRules rules) {
        this.transaction = transaction;
        this.rules = rules;
    }

    void sweep(Collection<String> entities, Collection<String> claims, Collection<String> outlets) {
        List<String> unreferenced = new ArrayList<>();
        List<Map<String, Object>> kept = new ArrayList<>();
        List<Map<String, Object>> names = new ArrayList<>();
        for (Record row : transaction.run(WriteQuery.REMAINING_NAMES, "ids", entities)) {
            if (row.get("referenced").asBoolean()) {
                Remaining remaining = Remaining.of(row, rules);
                kept.add(remaining.entity().row());
                remaining.keys().map(key -> name(remaining, key)).forEach(names::add);
            } else {
                unreferenced.add(row.get("id").asString());
            }
        }
        transaction.run(WriteQuery.FORGET_NAMES, "ids", entities);
        transaction.run(WriteQuery.REMOVE_ENTITIES, "ids", unreferenced);
        transaction.run(WriteQuery.ENTITIES, "rows", kept);
        transaction.run(WriteQuery.NAMES, "rows", names);
        transaction.run(WriteQuery.REMOVE_CLAIMS, "ids", claims);
        transaction.run(WriteQuery.REMOVE_OUTLETS, "names", outlets);
    }

    private static Map<String, Object> name(Remaining remaining, NameKey key) {
        return Map.of("entity", remaining.entity().id(), "key", key.value());
    }

    /**
     * An entity by what the articles that are left say of it.
     *
     * @param names what they call it
     */
    private record Remaining(EntityRecord entity, Collection<String> names, NameRules rules) {
        static Remaining of(Record row, NameRules rules) {
            EntityType type = EntityType.valueOf(row.get("type").asString());
            List<String> names = row.get("names").asList(Value::asString);
            List<String> words = row.get("words").asList(Value::asString);
            List<String> calledNow = names.isEmpty() ? words : names;
            Set<String> aliases = new LinkedHashSet<>(row.get("aliases").asList(Value::asString));
            words.stream().filter(form -> rules.isAlias(type, form)).forEach(aliases::add);
            EntityRecord entity = EntityRecord.of(
                    row.get("id").asString(),
                    type,
                    calledNow.isEmpty() ? List.of(row.get("name").asString()) : calledNow,
                    aliases);
            return new Remaining(entity, names, rules);
        }

        Stream<NameKey> keys() {
            return Stream.concat(
                            names.stream().flatMap(name -> rules.keyOfName(entity.type(), name).stream()),
                            entity.aliases().stream().flatMap(form -> rules.keyOfForm(entity.type(), form).stream()))
                    .distinct();
        }
    }
}
