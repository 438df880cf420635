package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import java.util.List;

/** Finds the house whose member somebody is in one word with the post: '도하람 국회|의원'. Thread-safe. */
final class SeatFinder implements Finder {
    private static final double TRUST = 0.95;
    private static final String MEMBER = "국회의원";
    private static final int HOUSE = 2;

    private final PersonNames persons;

    SeatFinder(PersonNames persons) {
        this.persons = persons;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int at = text.indexOf(MEMBER); at >= 0; at = text.indexOf(MEMBER, at + 1)) {
            if (NameEnds.isSeat(persons, text, at)) {
                out.add(new Candidate(at, at + HOUSE, EntityType.AGENCY, TRUST));
            }
        }
    }
}
