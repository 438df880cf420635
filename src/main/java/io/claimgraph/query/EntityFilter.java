package io.claimgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Which entities to list; what is absent or blank does not narrow the list.
 *
 * @param q words that all occur in the entity's names
 * @param type what the entity is
 */
public record EntityFilter(@Nullable String q, EntityRef.@Nullable Type type) {
    /** Every entity. */
    public static final EntityFilter ALL = new EntityFilter(null, null);

    /** Entities of any type with these words in a name. */
    public static EntityFilter containing(String words) {
        return new EntityFilter(words, null);
    }

    /**
     * Normalises and checks.
     *
     * @throws InvalidQueryException if the text is too long
     */
    public EntityFilter {
        q = SearchText.clean("q", q);
    }
}
