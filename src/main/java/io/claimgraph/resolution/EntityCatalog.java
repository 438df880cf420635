package io.claimgraph.resolution;

import java.util.Set;

/** The entities that are known so far. */
public interface EntityCatalog {
    /** The known entities that bear a name; two or more where it is ambiguous. */
    Set<EntityId> bearers(NameKey name);
}
