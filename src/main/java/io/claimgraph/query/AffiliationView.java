package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held.
 *
 * @param person who holds it
 * @param organization the body it is a post of
 * @param role the post, without honorifics
 * @param firstSeen day of the earliest evidence, where known
 * @param lastSeen day of the latest evidence, where known
 * @param sources where it was read, latest first, one at least
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AffiliationView(
        EntityRef person,
        EntityRef organization,
        String role,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        List<SourceView> sources) {
    public AffiliationView {
        sources = List.copyOf(sources);
    }
}
