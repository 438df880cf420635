package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import io.claimgraph.extraction.mention.candidate.LaterFinder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;

/** All ways to find bodies, in the order in which they are asked. Thread-safe. */
public final class BodyFinders {
    /** The trust in bodies found by their legal form. */
    public static final double LEGAL_FORM_TRUST = FoundationFinder.TRUST;

    /** The trust in bodies found by a noun before them. */
    public static final double INTRODUCED_TRUST = IntroducedFinder.TRUST;

    private final List<Finder.Named> first;
    private final List<LaterFinder.Named> later;

    /** Finders that share what is known of names. */
    public BodyFinders(Knowledge known) {
        NameLexicon lexicon = known.lexicon();
        Places places = known.places();
        PersonNames persons = known.persons();
        Titles titles = known.titles();
        PostReader posts = known.posts();
        NameEnds ends = known.ends();
        first = List.of(
                new Finder.Named("introduced", new GlossedBodyFinder()),
                new Finder.Named("speaking-body", new SpeakingBodyFinder(lexicon, titles, places)),
                new Finder.Named("spelled", new SpelledNameFinder(lexicon, ends)),
                new Finder.Named("suffix", new SuffixFinder(ends)),
                new Finder.Named("suffix", new TempleFinder()),
                new Finder.Named("suffix", new EmbassyFinder()),
                new Finder.Named("speaking-body", new AuthorityFinder()),
                new Finder.Named("suffix", new SpecialProsecutorFinder(persons)),
                new Finder.Named("posted", new HeadedBodyFinder(persons)),
                new Finder.Named("posted", new SeatFinder(persons)),
                new Finder.Named("legal-firm", new LegalFirmFinder(lexicon, titles, ends)),
                new Finder.Named("legal-firm", new FoundationFinder(lexicon, titles, ends)),
                new Finder.Named("introduced", new IntroducedFinder(places, persons, titles, ends)),
                new Finder.Named("marked", new IntroducedMarksFinder()),
                new Finder.Named("marked", new MarkedSpeakerFinder()),
                new Finder.Named("cause-group", new CauseGroupFinder(ends)),
                new Finder.Named("marked", new MarkedOutletFinder()),
                new Finder.Named("giving", new GivingBodyFinder(lexicon, titles, places)),
                new Finder.Named("local", new LocalGovernmentFinder(lexicon)));
        later = List.of(
                new LaterFinder.Named("listed-place", new ListedPlaceFinder(lexicon, ends)::find),
                new LaterFinder.Named("listed-firm", new ListedFirmFinder(lexicon, titles, places, ends)::find),
                new LaterFinder.Named("owner", new OwnerFinder(lexicon, posts)::find),
                new LaterFinder.Named("apposition", new AppositionFinder(posts, titles)::find),
                new LaterFinder.Named("posted", new PostedBodyFinder(posts, titles, places)::find));
    }

    /** Whether a word is the legal form of a body. */
    public static boolean isLegalForm(String word) {
        return FoundationFinder.isForm(word);
    }

    /** Those that read the body alone. */
    public List<Finder.Named> first() {
        return first;
    }

    /** Those that go by the names found before. */
    public List<LaterFinder.Named> later() {
        return later;
    }
}
