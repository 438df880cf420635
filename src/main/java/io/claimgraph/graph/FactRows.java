package io.claimgraph.graph;

import io.claimgraph.article.Article;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.Statement;
import io.claimgraph.resolution.ArticleGraph;
import io.claimgraph.resolution.EntityId;
import io.claimgraph.resolution.ResolvedEntity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an article's facts into the rows that the writing queries take. */
final class FactRows {
    /** Sorts before every day. */
    private static final String NO_DAY = "0000-00-00";

    private final String version;

    /** @param version of the program, kept with every fact */
    FactRows(String version) {
        this.version = version;
    }

    /** What tells whether an article's text has changed. */
    static Map<String, Object> version(Article article) {
        return Map.of("id", article.id().value(), "textHash", StoredArticle.hash(article.text()));
    }

    /** @param keys what its copies are looked up by */
    Map<String, Object> article(ArticleGraph graph, List<String> keys) {
        Article article = graph.article();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", article.id().value());
        put(properties, "url", article.url() == null ? null : article.url().toString());
        put(properties, "title", article.title());
        put(properties, "author", article.author());
        put(properties, "publishedOn", article.publishedOn());
        properties.put("sortKey", sortKey(article.publishedOn(), article.id().value()));
        properties.put("language", graph.language());
        properties.put("supported", graph.supported());
        properties.put("text", article.text());
        properties.put("textHash", StoredArticle.hash(article.text()));
        properties.put(
                "search",
                SearchableText.of(article.title() == null ? article.text() : article.title() + "\n" + article.text()));
        properties.put("keys", keys);
        List<Span> zones = article.zones().stream().map(Zone::span).toList();
        properties.put("zoneStarts", ints(zones, Span::start));
        properties.put("zoneEnds", ints(zones, Span::end));
        properties.put(
                "zoneKinds",
                article.zones().stream().map(zone -> zone.kind().name()).toList());
        return Map.of(
                "properties",
                properties,
                "publishers",
                Stream.ofNullable(article.publisher()).toList());
    }

    Stream<Map<String, Object>> mentions(ArticleGraph graph) {
        return graph.entities().stream()
                .filter(entity -> !entity.forms().isEmpty())
                .map(entity -> Map.of(
                        "article", graph.article().id().value(),
                        "entity", entity.id().value(),
                        "properties", mention(entity)));
    }

    private static Map<String, Object> mention(ResolvedEntity entity) {
        return Map.of(
                "count", entity.mentions().size(),
                "name", entity.name(),
                "aliases", entity.aliases().stream().sorted().toList(),
                "forms", entity.forms(),
                "starts", ints(entity.mentions(), Span::start),
                "ends", ints(entity.mentions(), Span::end));
    }

    Stream<Map<String, Object>> names(ArticleGraph graph) {
        return graph.entities().stream()
                .flatMap(entity -> entity.keys().stream()
                        .sorted()
                        .map(key -> Map.of("entity", entity.id().value(), "key", key.value())));
    }

    Map<String, Object> statement(ArticleGraph.Said said) {
        Statement statement = said.statement();
        Map<String, Object> properties = fact(said.id(), statement.content(), statement.provenance(), said.on());
        properties.remove("text");
        properties.put("content", statement.content().text());
        properties.put("search", SearchableText.of(statement.content().text()));
        properties.put("sortKey", sortKey(said.on(), said.id()));
        properties.put("kind", statement.kind().name());
        properties.put("force", statement.force().name());
        put(properties, "cue", statement.cue());
        put(properties, "saidOn", statement.saidOn());
        return Map.of("claim", said.claim().value(), "properties", properties);
    }

    Stream<Map<String, Object>> speaker(ArticleGraph.Said said) {
        EntityId speaker = said.speaker();
        return speaker == null ? Stream.empty() : Stream.of(ends(said, speaker));
    }

    Stream<Map<String, Object>> topics(ArticleGraph.Said said) {
        return said.about().stream().map(topic -> ends(said, topic));
    }

    private static Map<String, Object> ends(ArticleGraph.Said said, EntityId entity) {
        return Map.of("statement", said.id(), "entity", entity.value());
    }

    Map<String, Object> proposal(ArticleGraph.Proposed proposed, @Nullable LocalDate on) {
        var proposal = proposed.proposal();
        Map<String, Object> properties = fact(proposed.id(), proposal.evidence(), proposal.provenance(), on);
        properties.put("policyText", proposal.policy());
        return edge(proposed.proposer(), proposed.policy(), properties);
    }

    /** @param funded its row has no {@code from} where nobody is named */
    Map<String, Object> funding(ArticleGraph.Funded funded, @Nullable LocalDate on) {
        Funding funding = funded.funding();
        Map<String, Object> properties = fact(funded.id(), funding.evidence(), funding.provenance(), on);
        properties.put("targetText", funding.target());
        Funding.Amount amount = funding.amount();
        if (amount != null) {
            put(properties, "amount", amount.value());
            properties.put("currency", amount.currency());
            properties.put("amountText", amount.text());
        }
        return edge(funded.funder(), funded.target(), properties);
    }

    Map<String, Object> affiliation(ArticleGraph.Affiliated affiliated, @Nullable LocalDate on) {
        var affiliation = affiliated.affiliation();
        Map<String, Object> properties = fact(affiliated.id(), affiliation.evidence(), affiliation.provenance(), on);
        properties.put("role", affiliation.role());
        return edge(affiliated.person(), affiliated.organization(), properties);
    }

    private static Map<String, Object> edge(@Nullable EntityId from, EntityId to, Map<String, Object> properties) {
        Map<String, Object> row = new HashMap<>();
        put(row, "from", from == null ? null : from.value());
        row.put("to", to.value());
        row.put("properties", properties);
        return row;
    }

    private Map<String, Object> fact(String id, Evidence evidence, Provenance provenance, @Nullable LocalDate on) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("articleId", evidence.article().value());
        properties.put("text", evidence.text());
        properties.put("start", evidence.span().start());
        properties.put("end", evidence.span().end());
        properties.put("rule", provenance.rule());
        properties.put("confidence", provenance.confidence());
        properties.put("version", version);
        put(properties, "on", on);
        return properties;
    }

    private static String sortKey(@Nullable LocalDate day, String id) {
        return (day == null ? NO_DAY : day) + "/" + id;
    }

    private static List<Integer> ints(List<Span> spans, ToIntFunction<Span> end) {
        return spans.stream().mapToInt(end).boxed().toList();
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
