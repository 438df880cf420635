package io.claimgraph.resolution;

import io.claimgraph.article.ArticleId;
import java.util.Locale;

/** Stable identity of an entity: whoever meets it first, and wherever, gives it the same id. */
public record EntityId(String value) {
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("entity id is blank");
        }
    }

    /** The id of an entity that is known by this name. */
    static EntityId of(NameKey name) {
        return new EntityId(prefix(name.family()) + Digest.of(name.value()));
    }

    /** The id of an entity that cannot be told apart from others beyond its article. */
    static EntityId within(ArticleId article, EntityFamily family, String name) {
        return new EntityId(prefix(family) + Digest.of(family.name(), article.value(), name));
    }

    private static String prefix(EntityFamily family) {
        return family.name().toLowerCase(Locale.ROOT) + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}
