package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.noun.NounComplement;
import io.claimgraph.extraction.attribution.noun.TalkedOf;
import io.claimgraph.extraction.attribution.quotation.Inscription;
import io.claimgraph.extraction.attribution.quotation.QuoteList;
import io.claimgraph.extraction.attribution.quotation.QuotedSpeech;
import io.claimgraph.extraction.attribution.quotation.SignedQuote;
import io.claimgraph.extraction.attribution.quotation.StandaloneQuote;
import io.claimgraph.extraction.attribution.quotation.Transcript;
import io.claimgraph.extraction.attribution.report.AccordingTo;
import io.claimgraph.extraction.attribution.report.Agreement;
import io.claimgraph.extraction.attribution.report.Heard;
import io.claimgraph.extraction.attribution.report.InWordsOf;
import io.claimgraph.extraction.attribution.report.Judgement;
import io.claimgraph.extraction.attribution.report.ReportedClause;
import io.claimgraph.extraction.attribution.report.ReportedThing;
import io.claimgraph.extraction.attribution.report.Views;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.AnalysedArticle;
import java.util.List;

/** Finds what an article says that somebody said, and who. Thread-safe; its time grows linearly with the text. */
public final class StatementFinder {
    private final CueLexicon lexicon = new CueLexicon();

    private final QuotedSpeech quotedSpeech = new QuotedSpeech(lexicon);
    private final Titles titles = new Titles();
    private final Confidence confidence = new Confidence();

    /** The more precise rules come first: what one has taken, the next ones leave alone. */
    private final List<Rule> rules = List.of(
            new Transcript(),
            new StandaloneQuote(),
            new Inscription(lexicon),
            new TalkedOf(lexicon),
            quotedSpeech,
            new QuoteList(lexicon, quotedSpeech),
            new SignedQuote(),
            new AccordingTo(lexicon),
            new InWordsOf(),
            new Views(lexicon),
            new ReportedClause(lexicon),
            new Heard(lexicon),
            new NounComplement(lexicon),
            new Agreement(lexicon),
            new ReportedThing(lexicon),
            new Judgement(lexicon));

    /**
     * The statements of an article in the order of its text; none lies within another.
     *
     * @param affiliations the posts that the article gives its persons
     */
    public List<Statement> find(AnalysedArticle article, DocumentEntities entities, List<Affiliation> affiliations) {
        return new Reading(article, entities, affiliations, lexicon, rules, titles, confidence).read();
    }
}
