package io.claimgraph.extraction.korean;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityCandidate;
import io.claimgraph.extraction.Extractor;
import io.claimgraph.extraction.FundingCandidates;
import io.claimgraph.extraction.ProposalCandidates;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.affiliation.AffiliationReader;
import io.claimgraph.extraction.attribution.StatementFinder;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.entity.EntityJudge;
import io.claimgraph.extraction.funding.FundingReader;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.finding.MentionFinder;
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
    private final EntityJudge judge = new EntityJudge();
    private final AffiliationReader affiliationReader = new AffiliationReader();

    @Override
    public String language() {
        return "ko";
    }

    @Override
    public ArticleExtraction extract(Article article) {
        Reading reading = read(article);
        return judge.judge(reading.facts().article(), reading.facts().entities(), facts(article, reading));
    }

    private ArticleExtraction facts(Article article, Reading reading) {
        FactContext facts = reading.facts();
        return new ArticleExtraction(
                article.id(),
                language(),
                true,
                facts.entities().entities(),
                facts.affiliations(),
                reading.statements(),
                proposals.read(facts),
                fundings.read(facts));
    }

    /** What may be a proposal in an article, for {@link io.claimgraph.extraction.ProposalTraining}. */
    public ProposalCandidates proposalCandidates(Article article) {
        FactContext facts = read(article).facts();
        return new ProposalCandidates(facts.entities().entities(), proposals.candidates(facts));
    }

    /** What may be a funding in an article, for {@link io.claimgraph.extraction.FundingTraining}. */
    public FundingCandidates fundingCandidates(Article article) {
        return fundings.candidates(read(article).facts());
    }

    /** What may be an entity of an article, for {@link io.claimgraph.extraction.EntityTraining}. */
    public List<EntityCandidate> entityCandidates(Article article) {
        Reading reading = read(article);
        return judge.candidates(reading.facts().article(), reading.facts().entities(), facts(article, reading));
    }

    private Reading read(Article article) {
        AnalysedArticle analysed = analyzer.analyse(article);
        DocumentEntities entities = mentionFinder.find(analysed);
        List<Affiliation> affiliations = affiliationReader.read(analysed, entities);
        List<Statement> statements = statementFinder.find(analysed, entities, affiliations);
        return new Reading(statements, FactContext.of(analysed, entities, affiliations, statements));
    }

    /** What proposals and fundings are read from, with the statements. */
    private record Reading(List<Statement> statements, FactContext facts) {}
}
