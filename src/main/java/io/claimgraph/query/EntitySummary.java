package io.claimgraph.query;

import java.util.List;

/**
 * A stakeholder or policy in a list.
 *
 * @param entity the entity
 * @param aliases every name it goes by, {@code entity.name()} among them
 * @param articles number of articles that mention it
 * @param statements number of statements it made
 */
public record EntitySummary(EntityRef entity, List<String> aliases, int articles, int statements) {
    public EntitySummary {
        aliases = List.copyOf(aliases);
    }
}
