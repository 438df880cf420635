package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.GivenSyllables;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import java.util.List;

/** Finds young persons by what they are called: '민새롬양은 “…”', '노한별군은 …라고 말했다', '도서람 학생(2학년)은 “…”'. Thread-safe. */
final class PupilFinder implements Finder {
    /** More than of the name with what it is called by. */
    private static final double TRUST = 0.925;

    private static final int NAME = 3;

    /** A name, what it is called by and a particle. */
    private static final int LONGEST = NAME + 3;

    private static final String CALLED = "양군";
    private static final List<String> PUPILS = List.of("학생", "어린이", "양", "군");

    private final GivenSyllables syllables;
    private final PersonNames persons;
    private final Places places;

    PupilFinder(PersonNames persons, Places places) {
        this.persons = persons;
        this.syllables = new GivenSyllables(persons);
        this.places = places;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            int end = word.start() + NAME;
            if (word.length() == NAME && isPupil(body, i)) {
                out.add(Candidate.shownPerson(word.start(), end, TRUST));
                continue;
            }
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

    /** '도서람 학생은 “…”', and not '장애인 학생은 “…”'. */
    private boolean isPupil(Body body, int index) {
        if (!body.isSpaceAfter(index)) {
            return false;
        }
        Word word = body.word(index);
        int called = calledEnd(body.text(), word.end() + 1);
        return called > 0
                && Speech.isBy(body.text(), called)
                && syllables.areOf(body.textOf(index))
                && !body.morphology().isOneNoun(word.start(), word.end())
                && !places.isPlace(body.textOf(index));
    }

    private static int calledEnd(String text, int start) {
        for (String pupil : PUPILS) {
            if (text.startsWith(pupil, start)) {
                return start + pupil.length();
            }
        }
        return -1;
    }
}
