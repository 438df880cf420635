package io.claimgraph.query;

import io.claimgraph.query.ArticleView.Mention;
import io.claimgraph.query.ArticleView.Range;
import io.claimgraph.query.ArticleView.Zone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Lists articles and shows one. */
@Component
class ArticleQueries {
    private static final String LAST_KEY = "~";
    private static final int EXCERPT_CHARACTERS = 160;

    private final GraphReader reader;
    private final StatementQueries statements;

    ArticleQueries(GraphReader reader, StatementQueries statements) {
        this.reader = reader;
        this.statements = statements;
    }

    /** A page of articles, latest first. */
    Page<ArticleSummary> page(@Nullable String cursorText, int limit) {
        Paging.checkLimit(limit);
        Cursor cursor = Cursor.of("articles");
        String before =
                cursorText == null ? LAST_KEY : cursor.decode(cursorText).getFirst();
        List<Paging.Key> keys = reader.list(
                NamedQuery.ARTICLES_LATEST,
                row -> new Paging.Key(Rows.id(row), List.of(row.get("sortKey").asString())),
                Parameters.of("before", before).and("limit", limit + 1));
        return Paging.page(keys, limit, cursor, this::summaries);
    }

    /** The articles that match a full-text query best. */
    List<ArticleSummary> best(String words, Copies copies, int limit) {
        return summaries(reader.list(
                NamedQuery.ARTICLES_BEST,
                Rows::id,
                Parameters.of("words", words)
                        .and("once", copies == Copies.ONE)
                        .and("among", copies.among(limit))
                        .and("limit", limit)));
    }

    /** An article with everything that was read from it. */
    Optional<ArticleView> view(String id) {
        return reader.first(NamedQuery.ARTICLE, Function.identity(), Parameters.of("id", id))
                .map(row -> view(id, row));
    }

    /** The texts that an article has and had, latest first; none if there is no such article. */
    List<ArticleVersion> versions(String id) {
        return reader.list(
                NamedQuery.ARTICLE_VERSIONS,
                row -> version(row, row.get("title"), row.get("characters").asInt()),
                Parameters.of("id", id));
    }

    /** One of the texts that an article has and had. */
    Optional<ArticleText> version(String id, int number) {
        return reader.first(
                NamedQuery.ARTICLE_VERSION,
                ArticleQueries::text,
                Parameters.of("id", id).and("number", number));
    }

    private static ArticleText text(Record row) {
        Value text = row.get("text");
        String characters = text.get("text").asString();
        return new ArticleText(version(row, text.get("title"), characters.length()), characters, zones(text));
    }

    private static ArticleVersion version(Record row, Value title, int characters) {
        Value until = row.get("until");
        return new ArticleVersion(
                row.get("number").asInt(),
                until.isNull(),
                Rows.text(title),
                characters,
                Rows.instant(row.get("since")),
                until.isNull() ? null : Rows.instant(until));
    }

    private List<ArticleSummary> summaries(List<String> ids) {
        return reader.list(
                NamedQuery.ARTICLE_SUMMARIES,
                Rows::articleSummary,
                Parameters.of("ids", ids).and("excerpt", EXCERPT_CHARACTERS));
    }

    private ArticleView view(String id, Record row) {
        Value a = row.get("a");
        return new ArticleView(
                id,
                Rows.text(a.get("title")),
                Rows.text(row.get("publisher")),
                Rows.text(a.get("author")),
                Rows.day(a.get("publishedOn")),
                Rows.text(a.get("url")),
                a.get("language").asString(),
                a.get("supported").asBoolean(),
                a.get("version").asInt(1),
                a.get("text").asString(),
                zones(a),
                row.get("mentions").asList(ArticleQueries::mention),
                statements.ofArticle(id),
                reader.list(NamedQuery.PROPOSALS_OF_ARTICLE, Rows::proposal, Parameters.of("article", id)),
                reader.list(NamedQuery.FUNDINGS_OF_ARTICLE, Rows::funding, Parameters.of("article", id)),
                reader.list(NamedQuery.AFFILIATIONS_OF_ARTICLE, Rows::affiliation, Parameters.of("article", id)),
                reader.list(
                        NamedQuery.ARTICLE_COPIES,
                        Rows::copy,
                        Parameters.of("id", id).and("limit", ArticleView.MAX_COPIES)));
    }

    private static List<Zone> zones(Value a) {
        List<Range> ranges = ranges(a.get("zoneStarts"), a.get("zoneEnds"));
        List<String> kinds = Rows.texts(a.get("zoneKinds"));
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> new Zone(ranges.get(i).start(), ranges.get(i).end(), kinds.get(i)))
                .toList();
    }

    private static Mention mention(Value mention) {
        return new Mention(
                Rows.entity(mention.get("entity")),
                Rows.texts(mention.get("forms")),
                ranges(mention.get("starts"), mention.get("ends")));
    }

    private static List<Range> ranges(Value starts, Value ends) {
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Range(starts.get(i).asInt(), ends.get(i).asInt()))
                .toList();
    }
}
