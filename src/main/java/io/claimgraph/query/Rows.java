package io.claimgraph.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads views from the rows of the named queries. */
final class Rows {
    private Rows() {}

    static StatementView statement(Record row) {
        Value s = row.get("s");
        return new StatementView(
                s.get("id").asString(),
                optionalEntity(row.get("speaker")),
                StatementView.Kind.valueOf(s.get("kind").asString()),
                s.get("content").asString(),
                text(s.get("cue")),
                text(s.get("force")),
                day(s.get("on")),
                row.get("about").asList(Rows::entity),
                s.get("confidence").asDouble(),
                s.get("rule").asString(),
                source(row.get("source")),
                row.get("claim").asString(),
                row.get("sources").asInt(),
                row.get("otherSources").asList(Rows::source));
    }

    static ArticleCopy copy(Record row) {
        Value copy = row.get("copy");
        return new ArticleCopy(
                copy.get("id").asString(),
                text(copy.get("title")),
                text(row.get("publisher")),
                day(copy.get("publishedOn")),
                text(copy.get("url")));
    }

    static ProposalView proposal(Record row) {
        Value fact = row.get("fact");
        return new ProposalView(
                fact.get("id").asString(),
                entity(row.get("proposer")),
                entity(row.get("policy")),
                fact.get("policyText").asString(),
                day(fact.get("on")),
                fact.get("confidence").asDouble(),
                fact.get("rule").asString(),
                source(row.get("source")));
    }

    static FundingView funding(Record row) {
        Value fact = row.get("fact");
        return new FundingView(
                fact.get("id").asString(),
                optionalEntity(row.get("funder")),
                entity(row.get("target")),
                fact.get("targetText").asString(),
                text(fact.get("amountText")),
                fact.get("amount").isNull() ? null : fact.get("amount").asLong(),
                text(fact.get("currency")),
                day(fact.get("on")),
                fact.get("confidence").asDouble(),
                fact.get("rule").asString(),
                source(row.get("source")));
    }

    static AffiliationView affiliation(Record row) {
        return new AffiliationView(
                entity(row.get("person")),
                entity(row.get("organization")),
                row.get("role").asString(),
                day(row.get("firstSeen")),
                day(row.get("lastSeen")),
                row.get("sources").asList(Rows::source));
    }

    static EntitySummary entitySummary(Record row) {
        return new EntitySummary(
                entity(row.get("e")),
                texts(row.get("aliases")),
                row.get("articles").asInt(),
                row.get("statements").asInt());
    }

    static EntityView.Counts counts(Record row) {
        return new EntityView.Counts(
                row.get("articles").asInt(),
                row.get("statements").asInt(),
                row.get("statementsAbout").asInt(),
                row.get("proposals").asInt(),
                row.get("fundingsGiven").asInt(),
                row.get("fundingsReceived").asInt(),
                row.get("affiliations").asInt());
    }

    static ArticleSummary articleSummary(Record row) {
        Value a = row.get("a");
        return new ArticleSummary(
                a.get("id").asString(),
                text(a.get("title")),
                text(row.get("publisher")),
                text(a.get("author")),
                day(a.get("publishedOn")),
                text(a.get("url")),
                a.get("language").asString(),
                a.get("supported").asBoolean(),
                row.get("excerpt").asString(),
                row.get("statements").asInt(),
                row.get("copies").asInt());
    }

    static GraphView.Node node(Record row) {
        Value e = row.get("e");
        return new GraphView.Node(
                e.get("id").asString(),
                EntityRef.Type.valueOf(e.get("type").asString()),
                e.get("name").asString(),
                e.get("degree").asInt());
    }

    static GraphView.Edge edge(Record row) {
        String source = row.get("source").asString();
        String target = row.get("target").asString();
        GraphView.EdgeType type = GraphView.EdgeType.valueOf(row.get("type").asString());
        String label = text(row.get("label"));
        return new GraphView.Edge(
                String.join("|", source, type.name(), label == null ? "" : label, target),
                source,
                target,
                type,
                label,
                row.get("count").asInt(),
                source(row.get("evidence")));
    }

    static String id(Record row) {
        return row.get("id").asString();
    }

    static EntityRef entity(Value e) {
        return new EntityRef(
                e.get("id").asString(),
                EntityRef.Type.valueOf(e.get("type").asString()),
                e.get("name").asString());
    }

    static List<String> texts(Value list) {
        return list.asList(Value::asString);
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static @Nullable EntityRef optionalEntity(Value e) {
        return e.isNull() ? null : entity(e);
    }

    private static SourceView source(Value a) {
        return new SourceView(
                a.get("articleId").asString(),
                text(a.get("title")),
                text(a.get("publisher")),
                day(a.get("publishedOn")),
                text(a.get("url")),
                a.get("start").asInt(),
                a.get("end").asInt(),
                a.get("text").asString());
    }
}
