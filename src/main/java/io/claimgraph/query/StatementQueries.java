package io.claimgraph.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Lists statements. */
@Component
class StatementQueries {
    /** After every key, as keys start with a year. */
    static final String LAST_KEY = "~";

    private final GraphReader reader;
    private final EntityNames names;

    StatementQueries(GraphReader reader, EntityNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** A page of statements, latest first. */
    Page<StatementView> page(StatementFilter filter, @Nullable String cursorText, int limit) {
        Paging.checkLimit(limit);
        Cursor cursor = Cursor.of("statements", filter);
        String before = cursorText == null
                ? before(filter.to())
                : cursor.decode(cursorText).getFirst();
        return Paging.page(keys(filter, before, limit + 1), limit, cursor, this::views);
    }

    /** Statements by their ids, in that order. */
    List<StatementView> views(List<String> ids) {
        return reader.list(
                NamedQuery.STATEMENT_VIEWS,
                Rows::statement,
                Parameters.of("ids", ids).and("others", StatementView.MAX_OTHER_SOURCES));
    }

    /** The statements that match a full-text query best. */
    List<StatementView> best(String words, Copies copies, int limit) {
        return views(reader.list(
                NamedQuery.STATEMENTS_BEST,
                Rows::id,
                Parameters.of("words", words)
                        .and("once", copies == Copies.ONE)
                        .and("among", copies.among(limit))
                        .and("limit", limit)));
    }

    /** Every statement of an article, in the order of its text. */
    List<StatementView> ofArticle(String article) {
        return views(reader.list(NamedQuery.STATEMENTS_OF_ARTICLE, Rows::id, Parameters.of("article", article)));
    }

    private List<Paging.Key> keys(StatementFilter filter, String before, int limit) {
        List<String> speakers = names.resolve(filter.speaker());
        List<String> about = names.resolve(filter.about());
        String words = filter.q() == null ? null : FullText.query(filter.q()).orElse("");
        boolean nothing = isEmpty(speakers) || isEmpty(about) || "".equals(words);
        return nothing
                ? List.of()
                : reader.list(
                        query(words, speakers, about),
                        StatementQueries::key,
                        Parameters.of("words", words)
                                .and("speakers", speakers)
                                .and("about", about)
                                .and("before", before)
                                .and("from", from(filter))
                                .and("kind", kind(filter))
                                .and("limit", limit));
    }

    private static NamedQuery query(
            @Nullable String words, @Nullable List<String> speakers, @Nullable List<String> about) {
        if (words != null) {
            return NamedQuery.STATEMENTS_WITH_WORDS;
        }
        if (speakers != null) {
            return NamedQuery.STATEMENTS_BY_SPEAKER;
        }
        return about != null ? NamedQuery.STATEMENTS_ABOUT : NamedQuery.STATEMENTS_LATEST;
    }

    private static boolean isEmpty(@Nullable List<String> ids) {
        return ids != null && ids.isEmpty();
    }

    private static Paging.Key key(Record row) {
        return new Paging.Key(Rows.id(row), List.of(row.get("sortKey").asString()));
    }

    private static String before(@Nullable LocalDate to) {
        return to == null || to.equals(StatementFilter.LAST_DAY)
                ? LAST_KEY
                : to.plusDays(1).toString();
    }

    private static @Nullable String kind(StatementFilter filter) {
        return filter.kind() == null ? null : filter.kind().name();
    }

    private static String from(StatementFilter filter) {
        if (filter.from() != null) {
            return filter.from().toString();
        }
        // The key of an undated statement starts with 0000-00-00: any bound leaves it out.
        return filter.to() == null ? "" : StatementFilter.FIRST_DAY.toString();
    }
}
