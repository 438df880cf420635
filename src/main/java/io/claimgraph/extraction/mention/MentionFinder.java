package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NameTagger;
import java.util.ArrayList;
import java.util.List;

/** Finds the entities of an article and every place that names or refers to them. Thread-safe. */
public final class MentionFinder {
    private final NameLexicon lexicon = new NameLexicon();
    private final NameEnds ends = new NameEnds();
    private final Places places = new Places(lexicon);
    private final Titles titles = new Titles();
    private final PersonNames persons = new PersonNames();
    private final PostReader posts = new PostReader();
    private final SuffixFinder suffixes = new SuffixFinder(ends);
    private final List<Finder> finders = List.of(
            new LexiconFinder(lexicon, ends),
            new TitledPersonFinder(titles, persons, ends),
            new ForeignPersonFinder(lexicon, ends, persons, places, posts),
            new GivenNameFinder(titles, ends, persons, places),
            new GlossedPersonFinder(places),
            new QuotedPersonFinder(places, titles, ends),
            new ForeignSpeakerFinder(lexicon, persons, posts, places, titles, ends),
            new SpeakingPersonFinder(lexicon, persons, posts, places, ends),
            new SpeakingBodyFinder(lexicon, titles, places),
            new SpeakingNameFinder(),
            new LabelledPersonFinder(persons, titles, new NameEndings()),
            new SpelledNameFinder(lexicon, ends),
            suffixes,
            new ModelFinder(lexicon, persons, ends, posts),
            new QuotedPolicyFinder(),
            new PolicyPatternFinder(),
            new IntroducedFinder(places, persons, titles, ends),
            new IntroducedMarksFinder(),
            new LocalGovernmentFinder(lexicon),
            new PhraseFinder(ends));
    private final ListedPersonFinder listed = new ListedPersonFinder(persons, ends);
    private final ListedPlaceFinder listedPlaces = new ListedPlaceFinder(lexicon, ends);
    private final ListedFirmFinder listedFirms = new ListedFirmFinder(lexicon, titles, places, ends);
    private final AppositionFinder appositions = new AppositionFinder(posts, titles);
    private final Sieve sieve = new Sieve(places, persons, posts);
    private final Composites composites = new Composites(lexicon, ends);
    private final NameTagger tagger = new NameTagger();
    private final Grouping grouping = new Grouping(lexicon, new NameKeys(), new NameEndings(), persons);
    private final Occurrences occurrences = new Occurrences(lexicon, ends);
    private final TitleReferences titleReferences = new TitleReferences(titles, persons, ends);

    /** Reads the body of an article. */
    public DocumentEntities find(AnalysedArticle analysed) {
        Body body = new Body(analysed, tagger.names(analysed));
        List<Candidate> candidates = new ArrayList<>();
        finders.forEach(finder -> finder.find(body, candidates));
        SignOffs signOffs = new SignOffs(body.text());
        candidates.removeIf(
                candidate -> signOffs.hold(candidate.span(), candidate.span().of(body.text()))
                        || (candidate.type() == EntityType.PERSON && signOffs.isContact(candidate.span())));
        candidates.removeIf(candidate -> !mayBe(body, candidate));
        add(body, listed.find(body, Overlaps.resolve(candidates)), candidates);
        add(body, listedPlaces.find(body, Overlaps.resolve(candidates)), candidates);
        add(body, listedFirms.find(body, Overlaps.resolve(candidates)), candidates);
        add(body, appositions.find(body, Overlaps.resolve(candidates)), candidates);
        List<Candidate> cut = NameCuts.apply(body, candidates, Overlaps.resolve(candidates), posts, places);
        List<Candidate> joined = composites.join(body, Overlaps.resolve(cut));
        Drafts drafts = grouping.group(body, Overlaps.resolve(joined));
        new Introductions(body.text()).read(drafts);
        List<Mention> mentions = new ArrayList<>(occurrences.scan(body, drafts));
        titleReferences.find(body, drafts, mentions);
        return drafts.toEntities(body, mentions);
    }

    /** Adds those of the found that may be names. */
    private void add(Body body, List<Candidate> found, List<Candidate> candidates) {
        found.stream().filter(candidate -> mayBe(body, candidate)).forEach(candidates::add);
    }

    private boolean mayBe(Body body, Candidate candidate) {
        return body.contains(candidate.span()) && sieve.keeps(body, candidate);
    }
}
