package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NameTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the entities of an article and every place that names or refers to them. Thread-safe. */
public final class MentionFinder {
    /** A finder as the table of weights calls it. */
    private record Named(String name, Finder finder) {}

    private final NameLexicon lexicon = new NameLexicon();
    private final NameEnds ends = new NameEnds();
    private final Places places = new Places(lexicon);
    private final Titles titles = new Titles();
    private final PersonNames persons = new PersonNames();
    private final PostReader posts = new PostReader();
    private final SuffixFinder suffixes = new SuffixFinder(ends);
    private final List<Named> finders = List.of(
            new Named("lexicon", new LexiconFinder(lexicon, ends)),
            new Named("titled", new TitledPersonFinder(lexicon, titles, persons, ends)),
            new Named("foreign", new ForeignPersonFinder(lexicon, ends, persons, places, posts)),
            new Named("given", new GivenNameFinder(titles, ends, persons, places)),
            new Named("glossed", new GlossedPersonFinder(places)),
            new Named("introduced", new GlossedBodyFinder()),
            new Named("quoted", new QuotedPersonFinder(places, titles, ends)),
            new Named("foreign-speaker", new ForeignSpeakerFinder(lexicon, persons, posts, places, titles, ends)),
            new Named("foreign-speaker", new StrangeSpeakerFinder(lexicon, places, titles, ends)),
            new Named("speaking-person", new SpeakingPersonFinder(lexicon, persons, posts, places, ends)),
            new Named("speaking-person", new PostedSpeakerFinder(lexicon, persons, posts, places, titles)),
            new Named("speaking-person", new CalledPersonFinder(titles)),
            new Named("speaking-person", new PupilFinder(persons, places)),
            new Named("speaking-person", new CalledAgainFinder(lexicon, persons, posts, titles, ends)),
            new Named("speaking-person", new LocalOfficerFinder(lexicon, persons, places)),
            new Named("speaking-person", new ShortFamilyNameFinder(lexicon, persons, posts, places, titles)),
            new Named("speaking-person", new PostedTopicFinder(lexicon, places, titles, ends)),
            new Named("posted-person", new ForeignLeaderFinder(lexicon, places, titles, ends)),
            new Named("speaking-body", new SpeakingBodyFinder(lexicon, titles, places)),
            new Named("speaking-name", new SpeakingNameFinder()),
            new Named("labelled", new LabelledPersonFinder(persons, titles, new NameEndings())),
            new Named("spelled", new SpelledNameFinder(lexicon, ends)),
            new Named("suffix", suffixes),
            new Named("suffix", new TempleFinder()),
            new Named("suffix", new EmbassyFinder()),
            new Named("suffix", new SpecialProsecutorFinder(persons)),
            new Named("posted", new HeadedBodyFinder(persons)),
            new Named("posted", new SeatFinder(persons)),
            new Named("legal-firm", new LegalFirmFinder(lexicon, titles, ends)),
            new Named("legal-firm", new FoundationFinder(lexicon, titles, ends)),
            new Named("model", new ModelFinder(lexicon, persons, ends, posts)),
            new Named("quoted-policy", new QuotedPolicyFinder()),
            new Named("pattern", new PolicyPatternFinder()),
            new Named("pattern", new BudgetItemFinder()),
            new Named("introduced", new IntroducedFinder(places, persons, titles, ends)),
            new Named("marked", new IntroducedMarksFinder()),
            new Named("giving", new GivingBodyFinder(lexicon, titles, places)),
            new Named("local", new LocalGovernmentFinder(lexicon)),
            new Named("phrase", new PhraseFinder(ends)));
    private final ListedPersonFinder listed = new ListedPersonFinder(persons, ends);
    private final ListedPlaceFinder listedPlaces = new ListedPlaceFinder(lexicon, ends);
    private final ListedFirmFinder listedFirms = new ListedFirmFinder(lexicon, titles, places, ends);
    private final AppositionFinder appositions = new AppositionFinder(posts, titles);
    private final OwnerFinder owners = new OwnerFinder(lexicon, posts);
    private final PostedBodyFinder posted = new PostedBodyFinder(posts, titles, places);
    private final SplitNames splitNames = new SplitNames(persons);
    private final FirstNames firstNames = new FirstNames(lexicon, persons, posts, places, titles);
    private final WholeNames wholeNames = new WholeNames(persons, posts);
    private final Sieve sieve = new Sieve(places, persons, posts);
    private final Composites composites = new Composites(lexicon, ends);
    private final NameTagger tagger = new NameTagger();
    private final Grouping grouping = new Grouping(lexicon, new NameKeys(), new NameEndings(), persons);
    private final Occurrences occurrences = new Occurrences(lexicon, ends);
    private final TitleReferences titleReferences = new TitleReferences(titles, persons, ends);

    /** Reads the body of an article. */
    public DocumentEntities find(AnalysedArticle analysed) {
        Body body = new Body(analysed, tagger.names(analysed));
        Clues clues = new Clues(body);
        Gathering found = new Gathering(body, clues);
        gather(body, found);
        found.add("model", WiderPolicies.of(found.candidates));
        found.add("split-name", splitNames.join(body, found.standing()));
        found.add("split-name", firstNames.join(body, found.standing()));
        found.add("listed-person", listed.find(body, found.standing()));
        found.add("listed-place", listedPlaces.find(body, found.standing()));
        found.add("listed-firm", listedFirms.find(body, found.standing()));
        found.add("owner", owners.find(body, found.standing()));
        found.add("apposition", appositions.find(body, found.standing()));
        found.add("posted", posted.find(body, found.standing()));
        List<Candidate> cut = NameCuts.apply(body, found.candidates, found.standing(), posts, places);
        List<Candidate> single = Overlaps.resolve(cut);
        List<Candidate> joined = composites.join(body, single);
        joined.addAll(UnitsOfBodies.join(body.text(), single));
        clues.add("composite", joined.subList(single.size(), joined.size()));
        Drafts drafts = grouping.group(body, Overlaps.resolve(joined));
        new Introductions(body.text()).read(drafts);
        List<Mention> mentions = new ArrayList<>(occurrences.scan(body, drafts));
        titleReferences.find(body, drafts, mentions);
        return drafts.toEntities(body, mentions, clues);
    }

    private void gather(Body body, Gathering all) {
        SignOffs signOffs = new SignOffs(body.text());
        for (Named named : finders) {
            List<Candidate> found = new ArrayList<>();
            named.finder().find(body, found);
            found.removeIf(candidate ->
                    signOffs.hold(candidate.span(), candidate.span().of(body.text()))
                            || (candidate.type() == EntityType.PERSON && signOffs.isContact(candidate.span())));
            all.add(named.name(), found);
        }
    }

    /** What the finders have found in a body. */
    private final class Gathering {
        private final Body body;
        private final Clues clues;
        private final List<Candidate> candidates = new ArrayList<>();

        /** Few finders of the later ones find anything, so that the same candidates stand. */
        private List<Candidate> standing = List.of();

        private boolean isResolved = true;

        Gathering(Body body, Clues clues) {
            this.body = body;
            this.clues = clues;
        }

        /** Adds those of the found that may be names. */
        void add(String finder, List<Candidate> found) {
            if (found.isEmpty()) {
                return;
            }
            List<Candidate> names = found.stream()
                    .map(candidate -> wholeNames.cut(body, candidate))
                    .filter(this::mayBe)
                    .toList();
            clues.add(finder, names);
            candidates.addAll(names);
            isResolved &= names.isEmpty();
        }

        private boolean mayBe(Candidate candidate) {
            return body.contains(candidate.span()) && sieve.keeps(body, candidate);
        }

        /** Those that stand where they overlap. */
        List<Candidate> standing() {
            if (!isResolved) {
                standing = Collections.unmodifiableList(Overlaps.resolve(candidates));
                isResolved = true;
            }
            return standing;
        }
    }
}
