package io.claimgraph.query.rest;

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
import io.claimgraph.graph.ReadArticle;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article whose facts are stated by hand, each by the words of the text that it is in. */
final class WrittenArticle {
    private static final Provenance BY_HAND = new Provenance("by-hand", 0.9);

    private final Article article;
    private final List<ExtractedEntity> entities = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Funding> fundings = new ArrayList<>();

    WrittenArticle(String path, @Nullable String publishedOn, String title, String body) {
        URI url = URI.create("https://saebyeok.example/" + path);
        String text = title + "\n" + body;
        this.article = new Article(
                ArticleId.of(url, text),
                url,
                title,
                "새벽일보",
                "문소율",
                publishedOn == null ? null : LocalDate.parse(publishedOn),
                text,
                List.of(
                        new Zone(new Span(0, title.length()), Zone.Kind.HEADLINE),
                        new Zone(new Span(title.length() + 1, text.length()), Zone.Kind.BODY)));
    }

    String id() {
        return article.id().value();
    }

    WrittenArticle names(EntityType type, String name, String... otherForms) {
        List<String> forms =
                Stream.concat(Stream.of(name), Stream.of(otherForms)).toList();
        List<Span> mentions = forms.stream().flatMap(this::occurrences).sorted().toList();
        entities.add(new ExtractedEntity(name, type, forms, mentions));
        return this;
    }

    WrittenArticle says(@Nullable String speaker, Statement.Kind kind, String content, String... about) {
        statements.add(new Statement(
                speaker, kind, evidence(content), "말했다", Statement.Force.NEUTRAL, List.of(about), null, BY_HAND));
        return this;
    }

    WrittenArticle proposes(String proposer, String policy, String words) {
        proposals.add(new Proposal(proposer, policy, evidence(words), BY_HAND));
        return this;
    }

    WrittenArticle funds(@Nullable String funder, String target, Funding.@Nullable Amount amount, String words) {
        fundings.add(new Funding(funder, target, amount, evidence(words), BY_HAND));
        return this;
    }

    WrittenArticle employs(String person, String organization, String role, String words) {
        affiliations.add(new Affiliation(person, organization, role, evidence(words), BY_HAND));
        return this;
    }

    ReadArticle read() {
        return new ReadArticle(
                article,
                new ArticleExtraction(
                        article.id(), "ko", true, entities, affiliations, statements, proposals, fundings));
    }

    private Evidence evidence(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the article does not say: " + words);
        }
        return Evidence.of(article, new Span(start, start + words.length()));
    }

    private Stream<Span> occurrences(String form) {
        Matcher matcher = Pattern.compile(Pattern.quote(form)).matcher(article.text());
        return matcher.results().map(found -> new Span(found.start(), found.end()));
    }
}
