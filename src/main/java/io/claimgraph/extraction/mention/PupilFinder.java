package io.claimgraph.extraction.mention;

import java.util.List;

/** Finds young persons by what they are called, joined to their names: '민새롬양은 “…”', '노한별군은 …라고 말했다'. Thread-safe. */
final class PupilFinder implements Finder {
    /** More than of the name with what it is called by. */
    private static final double TRUST = 0.925;

    private static final int NAME = 3;

    /** A name, what it is called by and a particle. */
    private static final int LONGEST = NAME + 3;

    private static final String CALLED = "양군";

    private final PersonNames persons;
    private final Places places;

    PupilFinder(PersonNames persons, Places places) {
        this.persons = persons;
        this.places = places;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            int end = word.start() + NAME;
            if (word.length() <= NAME + 1 || word.length() > LONGEST || CALLED.indexOf(text.charAt(end)) < 0) {
                continue;
            }
            String name = text.substring(word.start(), end);
            if (Speech.isBy(text, end + 1)
                    && persons.isFullName(name)
                    && !places.isPlace(name)
                    && !places.isPlace(text.substring(word.start(), end + 1))) {
                out.add(Candidate.shownPerson(word.start(), end, TRUST));
            }
        }
    }
}
