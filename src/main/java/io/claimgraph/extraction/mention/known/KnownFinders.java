package io.claimgraph.extraction.mention.known;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import java.util.List;

/** Takes over the names that are known beforehand and those that the trained model recognises. Thread-safe. */
public final class KnownFinders {
    /** The trust in most bodies that the model recognises. */
    public static final double MODEL_TRUST = ModelFinder.TRUST;

    /** The trust in policies that the model recognises. */
    public static final double MODEL_POLICY_TRUST = ModelFinder.POLICY_TRUST;

    private final List<Finder.Named> lexicon;
    private final List<Finder.Named> model;

    /** Finders that share what is known of names. */
    public KnownFinders(Knowledge known) {
        lexicon = List.of(new Finder.Named("lexicon", new LexiconFinder(known.lexicon(), known.ends())));
        model = List.of(
                new Finder.Named("speaking-name", new SpeakingNameFinder()),
                new Finder.Named(
                        "model", new ModelFinder(known.lexicon(), known.persons(), known.ends(), known.posts())));
    }

    /** Those that go by the lexicon. */
    public List<Finder.Named> lexicon() {
        return lexicon;
    }

    /** Those that go by the trained model. */
    public List<Finder.Named> model() {
        return model;
    }

    /** The model's policies among the candidates that hold another policy's name, to be trusted more than that. */
    public static List<Candidate> widerPolicies(List<Candidate> candidates) {
        return WiderPolicies.of(candidates);
    }
}
