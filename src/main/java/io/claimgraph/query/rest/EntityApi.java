package io.claimgraph.query.rest;

import io.claimgraph.query.EntityFilter;
import io.claimgraph.query.EntityRef;
import io.claimgraph.query.EntitySummary;
import io.claimgraph.query.EntityView;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.Page;
import io.claimgraph.query.StatementView;
import io.claimgraph.web.InvalidInputException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities")
class EntityApi {
    private final GraphQueries queries;

    EntityApi(GraphQueries queries) {
        this.queries = queries;
    }

    /**
     * Stakeholders and policies: best match first where there are words to match, else by name.
     *
     * @param q words that all occur in the entity's names
     * @param type what the entity is
     * @param cursor {@code nextCursor} of the page before, with the same filters
     * @param limit items of a page
     */
    @GetMapping
    Page<EntitySummary> entities(
            @RequestParam(required = false) @Parameter(example = "카카오") @Nullable String q,
            @RequestParam(required = false) EntityRef.@Nullable Type type,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT) @Limits.Schema int limit) {
        return queries.entities(new EntityFilter(q, type), cursor, limit);
    }

    /**
     * Everything known of one stakeholder or policy.
     *
     * @param id the entity's id
     */
    @GetMapping("/{id}")
    EntityView entity(@PathVariable String id) {
        return queries.entity(id).orElseThrow(() -> unknown(id));
    }

    /**
     * What an entity said, latest first; goes on where the entity's own first page ends.
     *
     * @param id the entity's id
     * @param cursor {@code nextCursor} of the page before
     * @param limit items of a page
     */
    @GetMapping("/{id}/statements")
    Page<StatementView> statements(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT) @Limits.Schema int limit) {
        return queries.statementsOf(id, cursor, limit).orElseThrow(() -> unknown(id));
    }

    private static InvalidInputException unknown(String id) {
        return InvalidInputException.notFound("id", "there is no entity with the id '%s'".formatted(id));
    }
}
