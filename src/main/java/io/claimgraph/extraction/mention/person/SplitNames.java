package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import java.util.ArrayList;
import java.util.List;

/** Puts a foreigner's name together of which each word was taken for a person: '나디라 | 세르벤코 누리부 장관'. Thread-safe. */
final class SplitNames {
    private static final double TRUST = 0.93;
    private static final int KOREAN = 3;
    private static final char BLANK = ' ';

    private static final String SCHOOL = "대";

    private final NameEndings endings = new NameEndings();
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final PersonNames persons;

    SplitNames(PersonNames persons) {
        this.persons = persons;
    }

    /** The whole names of persons who stand side by side with nothing but a blank between them. */
    List<Candidate> join(Body body, List<Candidate> standing) {
        List<Candidate> whole = new ArrayList<>();
        for (int i = 1; i < standing.size(); i++) {
            Candidate first = standing.get(i - 1);
            Candidate last = standing.get(i);
            if (first.type() == EntityType.PERSON
                    && last.type() == EntityType.PERSON
                    && last.span().start() == first.span().end() + 1
                    && body.text().charAt(first.span().end()) == BLANK
                    && isForeign(first.span().of(body.text()))
                    && !standsAlone(last.span().of(body.text()))) {
                whole.add(
                        Candidate.shownPerson(first.span().start(), last.span().end(), TRUST));
            }
        }
        return whole;
    }

    /** Whether a word may be a foreigner's first one: no Korean's whole name. */
    private boolean isForeign(String name) {
        boolean korean = name.length() == KOREAN && persons.isFullName(name) && !foreign.areIn(name, 0, KOREAN);
        return PersonNames.isHangul(name) && name.length() > 1 && !korean;
    }

    /** Whether a word is a Korean's whole name, or a body whose ending tells it: '도한별 | 가나가와대'. */
    private boolean standsAlone(String name) {
        return !PersonNames.isHangul(name)
                || name.endsWith(SCHOOL)
                || endings.typeOf(name) != null
                || (name.length() <= KOREAN && persons.isFullName(name));
    }
}
