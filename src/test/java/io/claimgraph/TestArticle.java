package io.claimgraph;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.Statement;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what was read from an article, by the words that say it: each must stand in the text. */
public final class TestArticle {
    private static final Provenance RULE = new Provenance("test", 0.9);

    private final Article article;
    private final List<ExtractedEntity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Funding> fundings = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();

    private TestArticle(Article article) {
        this.article = article;
    }

    /** An article of 2025-02-06 by 새벌일보. */
    public static TestArticle at(String url, String text) {
        URI address = URI.create(url);
        return new TestArticle(new Article(
                ArticleId.of(address, text),
                address,
                "제목",
                "새벌일보",
                "이가온",
                LocalDate.of(2025, 2, 6),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY))));
    }

    /** An entity under its fullest form, with its other forms. */
    public TestArticle entity(EntityType type, String name, String... otherForms) {
        List<String> forms =
                Stream.concat(Stream.of(name), Stream.of(otherForms)).toList();
        List<Span> mentions = forms.stream().flatMap(this::occurrences).sorted().toList();
        entities.add(new ExtractedEntity(name, type, forms, mentions));
        return this;
    }

    public TestArticle said(@Nullable String speaker, String words, String... about) {
        statements.add(new Statement(
                speaker,
                Statement.Kind.DIRECT,
                evidence(words),
                "말했다",
                Statement.Force.NEUTRAL,
                List.of(about),
                null,
                RULE));
        return this;
    }

    public TestArticle proposed(String proposer, String policy, String words) {
        proposals.add(new Proposal(proposer, policy, evidence(words), RULE));
        return this;
    }

    public TestArticle funded(@Nullable String funder, String target, String amount, long value, String words) {
        fundings.add(new Funding(funder, target, new Funding.Amount(amount, value, "KRW"), evidence(words), RULE));
        return this;
    }

    public TestArticle affiliated(String person, String organization, String role, String words) {
        affiliations.add(new Affiliation(person, organization, role, evidence(words), RULE));
        return this;
    }

    public Article article() {
        return article;
    }

    public ArticleExtraction extraction() {
        return new ArticleExtraction(article.id(), "ko", true, entities, affiliations, statements, proposals, fundings);
    }

    private Evidence evidence(String words) {
        return Evidence.of(article, occurrences(words).findFirst().orElseThrow());
    }

    private Stream<Span> occurrences(String words) {
        return Pattern.compile(words, Pattern.LITERAL)
                .matcher(article.text())
                .results()
                .map(found -> new Span(found.start(), found.end()));
    }
}
