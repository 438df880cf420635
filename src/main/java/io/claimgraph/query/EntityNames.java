package io.claimgraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entities that a user means by an id, a name or an alias. */
@Component
class EntityNames {
    /** A query that the index answers with nothing. */
    private static final String NO_WORDS = "\"\"";

    private final GraphReader reader;

    EntityNames(GraphReader reader) {
        this.reader = reader;
    }

    /** The ids of the entities with that id, else with that name or alias, best known first; null for nobody asked. */
    @Nullable
    List<String> resolve(@Nullable String idOrName) {
        return idOrName == null ? null : ids(idOrName);
    }

    /** The ids of the entities with that id, else with that name or alias, best known first. */
    List<String> ids(String idOrName) {
        return reader.list(
                NamedQuery.ENTITIES_NAMED,
                Rows::id,
                Parameters.of("name", idOrName)
                        .and("words", FullText.query(idOrName).orElse(NO_WORDS)));
    }
}
