package io.claimgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Lists entities and shows one. */
@Component
class EntityQueries {
    private static final int SOURCES_PER_POST = 20;

    private final GraphReader reader;
    private final StatementQueries statements;

    EntityQueries(GraphReader reader, StatementQueries statements) {
        this.reader = reader;
        this.statements = statements;
    }

    /** A page of entities: best match first where the filter has words, else by name. */
    Page<EntitySummary> page(EntityFilter filter, @Nullable String cursorText, int limit) {
        Paging.checkLimit(limit);
        Cursor cursor = Cursor.of("entities", filter);
        List<String> after = cursorText == null ? null : cursor.decode(cursorText);
        List<Paging.Key> keys = filter.q() == null
                ? byName(filter.type(), after, limit + 1)
                : matching(filter.q(), filter.type(), after, limit + 1);
        return Paging.page(keys, limit, cursor, this::summaries);
    }

    /** The entities that match some words best. */
    List<EntitySummary> best(String words, int limit) {
        return summaries(
                matching(words, null, null, limit).stream().map(Paging.Key::id).toList());
    }

    /** Who made most of the latest statements. */
    List<EntitySummary> quotedMost(int limit) {
        return summaries(reader.list(
                NamedQuery.SPEAKERS_OF_LATEST,
                Rows::id,
                Parameters.of("before", StatementQueries.LAST_KEY)
                        .and("statements", GraphQueries.LATEST)
                        .and("limit", limit)));
    }

    /** Everything known of an entity. */
    Optional<EntityView> view(String id) {
        return reader.first(NamedQuery.ENTITY, Function.identity(), Parameters.of("id", id))
                .map(row -> view(id, row));
    }

    boolean exists(String id) {
        return reader.first(NamedQuery.ENTITY, row -> id, Parameters.of("id", id))
                .isPresent();
    }

    private EntityView view(String id, Record row) {
        return new EntityView(
                Rows.entity(row.get("e")),
                Rows.texts(row.get("aliases")),
                Rows.counts(row),
                statements.page(StatementFilter.bySpeaker(id), null, GraphQueries.DEFAULT_LIMIT),
                statements.page(StatementFilter.about(id), null, GraphQueries.DEFAULT_LIMIT),
                reader.list(
                        NamedQuery.PROPOSALS_OF_ENTITY,
                        Rows::proposal,
                        Parameters.of("entity", id).and("limit", EntityView.MAX_FACTS)),
                reader.list(
                        NamedQuery.FUNDINGS_GIVEN,
                        Rows::funding,
                        Parameters.of("entity", id).and("limit", EntityView.MAX_FACTS)),
                reader.list(
                        NamedQuery.FUNDINGS_RECEIVED,
                        Rows::funding,
                        Parameters.of("entity", id).and("limit", EntityView.MAX_FACTS)),
                reader.list(
                        NamedQuery.AFFILIATIONS_OF_ENTITY,
                        Rows::affiliation,
                        Parameters.of("entity", id)
                                .and("limit", EntityView.MAX_FACTS)
                                .and("sources", SOURCES_PER_POST)));
    }

    private List<EntitySummary> summaries(List<String> ids) {
        return reader.list(NamedQuery.ENTITY_SUMMARIES, Rows::entitySummary, Parameters.of("ids", ids));
    }

    private List<Paging.Key> byName(EntityRef.@Nullable Type type, @Nullable List<String> after, int limit) {
        return reader.list(
                type == null ? NamedQuery.ENTITIES_BY_NAME : NamedQuery.ENTITIES_OF_TYPE,
                row -> new Paging.Key(Rows.id(row), List.of(row.get("name").asString(), Rows.id(row))),
                Parameters.of("type", type == null ? null : type.name())
                        .and("afterName", after == null ? "" : after.getFirst())
                        .and("afterId", after == null ? "" : after.getLast())
                        .and("limit", limit));
    }

    private List<Paging.Key> matching(
            String words, EntityRef.@Nullable Type type, @Nullable List<String> after, int limit) {
        return FullText.query(words)
                .map(query -> reader.list(
                        NamedQuery.ENTITIES_WITH_WORDS,
                        row -> new Paging.Key(
                                Rows.id(row),
                                List.of(Double.toString(row.get("rank").asDouble()), Rows.id(row))),
                        Parameters.of("words", query)
                                .and("name", words)
                                .and("type", type == null ? null : type.name())
                                .and("afterRank", after == null ? null : Double.valueOf(after.getFirst()))
                                .and("afterId", after == null ? "" : after.getLast())
                                .and("limit", limit)))
                .orElse(List.of());
    }
}
