package io.claimgraph.extraction.korean;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.Extractor;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.affiliation.AffiliationReader;
import io.claimgraph.extraction.attribution.StatementFinder;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.funding.FundingReader;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.MentionFinder;
import io.claimgraph.extraction.proposal.ProposalReader;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.KoreanAnalyzer;
import java.util.List;

/** Reads Korean articles. Thread-safe. */
public final class KoreanExtractor implements Extractor {
    private final KoreanAnalyzer analyzer = new KoreanAnalyzer();
    private final MentionFinder mentionFinder = new MentionFinder();
    private final StatementFinder statementFinder = new StatementFinder();
    private final ProposalReader proposals = new ProposalReader();
    private final FundingReader fundings = new FundingReader();
    private final AffiliationReader affiliationReader = new AffiliationReader();

    @Override
    public String language() {
        return "ko";
    }

    @Override
    public ArticleExtraction extract(Article article) {
        AnalysedArticle analysed = analyzer.analyse(article);
        DocumentEntities entities = mentionFinder.find(analysed);
        List<Affiliation> affiliations = affiliationReader.read(analysed, entities);
        List<Statement> statements = statementFinder.find(analysed, entities, affiliations);
        FactContext facts = FactContext.of(analysed, entities, affiliations, statements);
        return new ArticleExtraction(
                article.id(),
                language(),
                true,
                entities.entities(),
                affiliations,
                statements,
                proposals.read(facts),
                fundings.read(facts));
    }
}
