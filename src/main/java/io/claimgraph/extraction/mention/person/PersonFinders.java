package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import io.claimgraph.extraction.mention.candidate.LaterFinder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import java.util.List;

/** All ways to find persons, in the order in which they are asked. Thread-safe. */
public final class PersonFinders {
    private final List<Finder.Named> first;
    private final List<LaterFinder.Named> later;
    private final WholeNames wholeNames;

    /** Finders that share what is known of names. */
    public PersonFinders(Knowledge known) {
        NameLexicon lexicon = known.lexicon();
        Places places = known.places();
        PersonNames persons = known.persons();
        Titles titles = known.titles();
        PostReader posts = known.posts();
        NameEnds ends = known.ends();
        first = List.of(
                new Finder.Named("titled", new TitledPersonFinder(lexicon, titles, persons, ends)),
                new Finder.Named("foreign", new ForeignPersonFinder(lexicon, ends, persons, places, posts)),
                new Finder.Named("given", new GivenNameFinder(titles, ends, persons, places)),
                new Finder.Named("glossed", new GlossedPersonFinder(places)),
                new Finder.Named("quoted", new QuotedPersonFinder(places, titles, ends)),
                new Finder.Named(
                        "foreign-speaker", new ForeignSpeakerFinder(lexicon, persons, posts, places, titles, ends)),
                new Finder.Named("foreign-speaker", new StrangeSpeakerFinder(lexicon, places, titles, ends)),
                new Finder.Named("speaking-person", new SpeakingPersonFinder(lexicon, persons, posts, places, ends)),
                new Finder.Named("speaking-person", new PostedSpeakerFinder(lexicon, persons, posts, places, titles)),
                new Finder.Named("speaking-person", new CalledPersonFinder(titles)),
                new Finder.Named("speaking-person", new PupilFinder(persons, places)),
                new Finder.Named("speaking-person", new CalledAgainFinder(lexicon, persons, posts, titles, ends)),
                new Finder.Named("speaking-person", new LocalOfficerFinder(lexicon, persons, places)),
                new Finder.Named("speaking-person", new ShortFamilyNameFinder(lexicon, persons, posts, places, titles)),
                new Finder.Named("speaking-person", new PostedTopicFinder(lexicon, places, titles, ends)),
                new Finder.Named("posted-person", new ForeignLeaderFinder(lexicon, places, titles, ends)),
                new Finder.Named("labelled", new LabelledPersonFinder(persons, titles, new NameEndings())));
        later = List.of(
                new LaterFinder.Named("split-name", new SplitNames(persons)::join),
                new LaterFinder.Named("split-name", new FirstNames(lexicon, persons, posts, places, titles)::join),
                new LaterFinder.Named("listed-person", new ListedPersonFinder(persons, ends)::find));
        wholeNames = new WholeNames(persons, posts);
    }

    /** Those that read the body alone. */
    public List<Finder.Named> first() {
        return first;
    }

    /** Those that go by the names found before. */
    public List<LaterFinder.Named> later() {
        return later;
    }

    /** The candidate with its ends put right where a Korean's name was found with more or less than belongs to it. */
    public Candidate whole(Body body, Candidate candidate) {
        return wholeNames.cut(body, candidate);
    }
}
