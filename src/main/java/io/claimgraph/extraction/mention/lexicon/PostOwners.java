package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.extraction.EntityType;
import org.jspecify.annotations.Nullable;

/** The posts that tell what stands before their holder is a body. Immutable. */
public final class PostOwners {
    private final Endings<EntityType> types = Endings.types("ko/names/owner-posts.tsv");

    /** What a body is that a post is one of, by the post's ending; null where it tells no body. */
    @Nullable
    public EntityType of(String role) {
        return types.longest(role, 0, role.length(), 0);
    }
}
