package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Evidence;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.discourse.Announced;
import io.claimgraph.extraction.attribution.discourse.Discourse;
import io.claimgraph.extraction.attribution.discourse.Interview;
import io.claimgraph.extraction.attribution.discourse.Meetings;
import io.claimgraph.extraction.attribution.discourse.Opinions;
import io.claimgraph.extraction.attribution.discourse.SpeakerChoice;
import io.claimgraph.extraction.attribution.noun.NounSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Callings;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.SourceFinder;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading of one article, sentence by sentence. Used once. */
final class Reading {
    private final AnalysedArticle article;
    private final DocumentEntities entities;
    private final List<Rule> rules;
    private final SourceFinder finder;
    private final CueSearch cues;
    private final SpeakerChoice choice;
    private final Discourse discourse;
    private final Interview interview = new Interview();
    private final Announced announced = new Announced();
    private final List<Statement> statements = new ArrayList<>();
    private final SpeechDates dates;
    private final Confidence confidence;
    private int nextQuotation;

    Reading(
            AnalysedArticle article,
            DocumentEntities entities,
            List<Affiliation> affiliations,
            CueLexicon lexicon,
            List<Rule> rules,
            Titles titles,
            Confidence confidence) {
        this.confidence = confidence;
        this.article = article;
        this.entities = entities;
        this.rules = rules;
        Callings callings = new Callings(entities, affiliations);
        this.finder = new SourceFinder(lexicon, titles, entities, callings, article.text());
        this.cues = new CueSearch(lexicon);
        this.discourse = new Discourse(entities, callings);
        this.choice = new SpeakerChoice(discourse, interview, announced, new NounSearch(lexicon));
        this.dates = new SpeechDates(article.article().publishedOn());
    }

    List<Statement> read() {
        List<Context> contexts =
                article.sentences().stream().flatMap(this::contexts).toList();
        for (int i = 0; i < contexts.size(); i++) {
            Context after = i + 1 < contexts.size() ? contexts.get(i + 1) : null;
            readSentence(contexts.get(i), after);
        }
        return statements;
    }

    private Stream<Context> contexts(Sentence sentence) {
        return WordLine.of(article.text(), sentence, quotations(sentence))
                .pieces()
                .map(line -> new Context(line, finder.find(line), finder, 0, Context.Link.NONE, true));
    }

    private List<Quotation> quotations(Sentence sentence) {
        List<Quotation> all = article.quotations();
        List<Quotation> inside = new ArrayList<>();
        while (nextQuotation < all.size()
                && all.get(nextQuotation).span().start() < sentence.span().end()) {
            Quotation quotation = all.get(nextQuotation++);
            if (quotation.depth() == 0 && sentence.span().contains(quotation.span())) {
                inside.add(quotation);
            }
        }
        return inside;
    }

    private void readSentence(Context context, @Nullable Context after) {
        discourse.next(context.sources(), context.line());
        interview.next(context);
        announced.next(context);
        discourse.met(Meetings.host(context));
        List<Finding> findings = findings(context.asFirstToSpeak(discourse.carried() == null));
        Speaker spoke = null;
        Source source = null;
        for (int i = 0; i < findings.size(); i++) {
            Speaker speaker = choice.of(context, findings, i, spoke, after);
            if (speaker != null) {
                add(context, withCue(context, findings, i), speaker, spoke != null);
                Source own = findings.get(i).source();
                source = own == null && speaker.equals(spoke) ? source : own;
                spoke = speaker;
            }
        }
        if (spoke == null) {
            discourse.passed(context.sources());
            if (Opinions.come(context)) {
                discourse.opposed();
            }
            dates.passed(context);
        } else {
            discourse.said(spoke, source, rest(context, findings.getLast()));
        }
    }

    /** Whom a sentence goes on with behind what was said: where that only describes something, with whom it began. */
    private static List<Source> rest(Context context, Finding last) {
        boolean aside = last.source() != null
                && last.cue() != null
                && last.source().first() > last.cue().last();
        return context.sources().stream()
                .filter(source -> source.first() >= last.next() || (aside && source.first() == 0))
                .toList();
    }

    private List<Finding> findings(Context start) {
        List<Finding> findings = new ArrayList<>();
        Context context = start;
        int index = 0;
        while (index < context.line().size()) {
            Finding finding = first(context, index);
            if (finding == null) {
                index++;
            } else {
                findings.add(finding);
                index = Math.max(index + 1, finding.next());
                context = context.after(finding, index);
            }
        }
        return findings;
    }

    private @Nullable Finding first(Context context, int index) {
        for (Rule rule : rules) {
            Finding finding = rule.at(context, index);
            if (finding != null) {
                return finding;
            }
        }
        return null;
    }

    /** '"A"며 "B"라고 말했다': the verb reports both. */
    private Finding withCue(Context context, List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        for (int i = index + 1; i < findings.size() && finding.cue() == null; i++) {
            finding = finding.withCue(findings.get(i).cue());
        }
        boolean verbFollows = finding.cue() == null && finding.need() != Need.AROUND;
        return verbFollows ? finding.withCue(cues.anyVerb(context.line(), finding.anchor() + 1)) : finding;
    }

    private void add(Context context, Finding finding, Speaker speaker, boolean goesOn) {
        WordLine line = context.line();
        Cue cue = finding.cue();
        ExtractedEntity source =
                speaker instanceof Speaker.Named named ? entities.entities().get(named.entity()) : null;
        boolean inSentence = goesOn || finding.source() != null;
        statements.add(new Statement(
                source == null ? null : source.name(),
                finding.kind(),
                Evidence.of(article.article(), finding.content()),
                cue == null ? null : cue.text(line),
                cue == null ? Force.NEUTRAL : cue.force(),
                about(finding),
                dates.of(context, finding, speaker, goesOn || finding.source() == null),
                new Provenance(
                        finding.rule(), confidence.of(finding, source == null ? null : source.type(), inSentence))));
    }

    private List<String> about(Finding finding) {
        return entities.within(finding.content()).stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .map(mention -> entities.entity(mention).name())
                .distinct()
                .toList();
    }
}
