package io.claimgraph.extraction.mention.finding;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.body.BodyFinders;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Clues;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import io.claimgraph.extraction.mention.candidate.LaterFinder;
import io.claimgraph.extraction.mention.candidate.Overlaps;
import io.claimgraph.extraction.mention.composite.Composites;
import io.claimgraph.extraction.mention.composite.UnitsOfBodies;
import io.claimgraph.extraction.mention.grouping.EntityBuilder;
import io.claimgraph.extraction.mention.known.KnownFinders;
import io.claimgraph.extraction.mention.person.PersonFinders;
import io.claimgraph.extraction.mention.policy.PolicyFinders;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NameTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the entities of an article and every place that names or refers to them. Thread-safe. */
public final class MentionFinder {
    private final Knowledge known = Knowledge.read();
    private final KnownFinders names = new KnownFinders(known);
    private final PersonFinders persons = new PersonFinders(known);
    private final BodyFinders bodies = new BodyFinders(known);
    private final List<Finder.Named> finders = Stream.of(
                    names.lexicon(), persons.first(), bodies.first(), names.model(), new PolicyFinders(known).first())
            .flatMap(List::stream)
            .toList();
    private final List<LaterFinder.Named> laterFinders =
            Stream.concat(persons.later().stream(), bodies.later().stream()).toList();
    private final Sieve sieve = new Sieve(known.places(), known.persons(), known.posts());
    private final Composites composites = new Composites(known.lexicon(), known.ends());
    private final NameTagger tagger = new NameTagger();
    private final EntityBuilder builder = new EntityBuilder(known);

    /** Reads the body of an article. */
    public DocumentEntities find(AnalysedArticle analysed) {
        Body body = new Body(analysed, tagger.names(analysed));
        Clues clues = new Clues(body);
        Gathering found = new Gathering(body, clues);
        gather(body, found);
        found.add("model", KnownFinders.widerPolicies(found.candidates));
        for (LaterFinder.Named later : laterFinders) {
            found.add(later.name(), later.finder().find(body, found.standing()));
        }
        List<Candidate> cut = NameCuts.apply(body, found.candidates, found.standing(), known.posts(), known.places());
        List<Candidate> single = Overlaps.resolve(cut);
        List<Candidate> joined = composites.join(body, single);
        joined.addAll(UnitsOfBodies.join(body.text(), single));
        clues.add("composite", joined.subList(single.size(), joined.size()));
        return builder.build(body, Overlaps.resolve(joined), clues);
    }

    private void gather(Body body, Gathering all) {
        SignOffs signOffs = new SignOffs(body.text());
        for (Finder.Named named : finders) {
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
            List<Candidate> names = new ArrayList<>();
            for (Candidate candidate : found) {
                Candidate whole = persons.whole(body, candidate);
                if (mayBe(whole)) {
                    names.add(whole);
                }
            }
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
