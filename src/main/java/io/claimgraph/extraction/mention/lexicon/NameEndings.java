package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.extraction.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what an unknown name is by its ending. All share one table. Thread-safe. */
public final class NameEndings {
    private static final Endings<EntityType> TYPES = Endings.types("ko/names/name-endings.tsv");
    private static final String NATIONAL = "국립";
    private static final List<String> SCHOOLS = List.of("대", "대학", "대학교", "대학원", "학교", "병원");

    /**
     * The type that the longest known ending tells; null where none does or the name is nothing else. What is the nation's
     * ('국립나래연구소') is an agency, but for its schools and their hospitals.
     */
    @Nullable
    public EntityType typeOf(String name) {
        EntityType type = TYPES.longest(name, 0, name.length(), 1);
        boolean national = type == EntityType.ORGANIZATION
                && name.startsWith(NATIONAL)
                && SCHOOLS.stream().noneMatch(name::endsWith);
        return national ? EntityType.AGENCY : type;
    }
}
