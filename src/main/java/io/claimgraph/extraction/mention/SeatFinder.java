package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import java.util.List;

/** Finds the house whose member somebody is in one word with the post: '도하람 국회|의원'. Thread-safe. */
final class SeatFinder implements Finder {
    private static final double TRUST = 0.95;
    private static final String MEMBER = "국회의원";
    private static final int HOUSE = 2;
    private static final int FULL_NAME = 3;

    private final PersonNames persons;

    SeatFinder(PersonNames persons) {
        this.persons = persons;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int at = text.indexOf(MEMBER); at >= 0; at = text.indexOf(MEMBER, at + 1)) {
            if (isSeat(persons, text, at)) {
                out.add(new Candidate(at, at + HOUSE, EntityType.AGENCY, TRUST));
            }
        }
    }

    /** Whether a full name stands before the word that begins with the house. */
    static boolean isSeat(PersonNames persons, String text, int house) {
        int name = house - 1 - FULL_NAME;
        return name >= 0
                && text.charAt(house - 1) == ' '
                && (name == 0 || !Body.isWordCharacter(text, name - 1))
                && persons.isFullName(text.substring(name, house - 1));
    }
}
