package io.claimgraph.ingest;

import io.claimgraph.article.Article;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one article, as the command line prints it and the service answers it. Offsets are UTF-16 code
 * units of the article's text; {@code text.substring(start, end)} is the quoted text.
 *
 * @param id the article's id, or the one its file gave
 * @param supported whether there is an extractor for the language; without one there are no facts
 */
public record ExtractionView(
        String id,
        String language,
        boolean supported,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        List<EntityView> entities,
        List<AffiliationView> affiliations,
        List<StatementView> statements,
        List<ProposalView> proposals,
        List<FundingView> fundings) {
    public ExtractionView {
        entities = List.copyOf(entities);
        affiliations = List.copyOf(affiliations);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
        fundings = List.copyOf(fundings);
    }

    /** The view of an extraction under the article's own id. */
    public static ExtractionView of(Article article, ArticleExtraction extraction) {
        return of(article.id().value(), article, extraction);
    }

    /** The view of an extraction under an id that the reader knows the article by. */
    public static ExtractionView of(String id, Article article, ArticleExtraction extraction) {
        return new ExtractionView(
                id,
                extraction.language(),
                extraction.supported(),
                article.title(),
                article.publisher(),
                article.author(),
                article.publishedOn(),
                extraction.entities().stream().map(EntityView::of).toList(),
                extraction.affiliations().stream().map(AffiliationView::of).toList(),
                extraction.statements().stream().map(StatementView::of).toList(),
                extraction.proposals().stream().map(ProposalView::of).toList(),
                extraction.fundings().stream().map(FundingView::of).toList());
    }

    /** A stakeholder or policy, every surface form of it and where it is named. */
    public record EntityView(String name, EntityType type, List<String> forms, List<Span> mentions) {
        public EntityView {
            forms = List.copyOf(forms);
            mentions = List.copyOf(mentions);
        }

        static EntityView of(ExtractedEntity entity) {
            return new EntityView(entity.name(), entity.type(), entity.forms(), entity.mentions());
        }
    }

    /** A person's post. */
    public record AffiliationView(
            String person,
            String organization,
            String role,
            String evidence,
            int start,
            int end,
            double confidence,
            String rule) {
        static AffiliationView of(Affiliation post) {
            Evidence evidence = post.evidence();
            return new AffiliationView(
                    post.person(),
                    post.organization(),
                    post.role(),
                    evidence.text(),
                    evidence.span().start(),
                    evidence.span().end(),
                    post.provenance().confidence(),
                    post.provenance().rule());
        }
    }

    /** What somebody said; {@code start} and {@code end} are the content's. */
    public record StatementView(
            @Nullable String speaker,
            Statement.Kind kind,
            String content,
            int start,
            int end,
            @Nullable String cue,
            Statement.Force force,
            List<String> about,
            @Nullable LocalDate saidOn,
            double confidence,
            String rule) {
        public StatementView {
            about = List.copyOf(about);
        }

        static StatementView of(Statement statement) {
            Evidence content = statement.content();
            return new StatementView(
                    statement.speaker(),
                    statement.kind(),
                    content.text(),
                    content.span().start(),
                    content.span().end(),
                    statement.cue(),
                    statement.force(),
                    statement.about(),
                    statement.saidOn(),
                    statement.provenance().confidence(),
                    statement.provenance().rule());
        }
    }

    /** What somebody put forward; {@code start} and {@code end} are the evidence's. */
    public record ProposalView(
            String proposer, String policy, String evidence, int start, int end, double confidence, String rule) {
        static ProposalView of(Proposal proposal) {
            Evidence evidence = proposal.evidence();
            return new ProposalView(
                    proposal.proposer(),
                    proposal.policy(),
                    evidence.text(),
                    evidence.span().start(),
                    evidence.span().end(),
                    proposal.provenance().confidence(),
                    proposal.provenance().rule());
        }
    }

    /** Money for a target; {@code start} and {@code end} are the evidence's, {@code value} is in whole units. */
    public record FundingView(
            @Nullable String funder,
            String target,
            @Nullable String amount,
            @Nullable Long value,
            @Nullable String currency,
            String evidence,
            int start,
            int end,
            double confidence,
            String rule) {
        static FundingView of(Funding funding) {
            Evidence evidence = funding.evidence();
            Funding.Amount amount = funding.amount();
            return new FundingView(
                    funding.funder(),
                    funding.target(),
                    amount == null ? null : amount.text(),
                    amount == null ? null : amount.value(),
                    amount == null ? null : amount.currency(),
                    evidence.text(),
                    evidence.span().start(),
                    evidence.span().end(),
                    funding.provenance().confidence(),
                    funding.provenance().rule());
        }
    }
}
