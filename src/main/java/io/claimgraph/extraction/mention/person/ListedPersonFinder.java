package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds persons by the company they keep: words of a name's shape in a row that dots join, most of them known persons. Thread-safe. */
final class ListedPersonFinder {
    private static final double TRUST = 0.79;
    private static final Set<String> DOTS = Set.of("·", "ㆍ", "․", "‧", "・", "∙");
    private static final int LEAST = 3;
    private static final int NAME = 3;

    private final PersonNames persons;
    private final NameEnds ends;

    ListedPersonFinder(PersonNames persons, NameEnds ends) {
        this.persons = persons;
        this.ends = ends;
    }

    /** The other persons in rows of which half are among what was found so far. */
    List<Candidate> find(Body body, List<Candidate> found) {
        Set<Integer> known = new HashSet<>();
        found.stream()
                .filter(candidate -> candidate.type() == EntityType.PERSON)
                .forEach(candidate -> known.add(candidate.span().start()));
        List<Candidate> more = new ArrayList<>();
        for (int first = 0; first < body.size(); first++) {
            int last = first;
            while (last + 1 < body.size() && DOTS.contains(body.gapAfter(last))) {
                last++;
            }
            if (last - first + 1 >= LEAST) {
                addUnknown(body, first, last, known, more);
            }
            first = last;
        }
        return more;
    }

    private void addUnknown(Body body, int first, int last, Set<Integer> known, List<Candidate> out) {
        int persons = 0;
        for (int i = first; i <= last; i++) {
            persons += known.contains(body.word(i).start()) ? 1 : 0;
        }
        if (persons * 2 < last - first + 1) {
            return;
        }
        for (int i = first; i <= last; i++) {
            Word word = body.word(i);
            int end = i == last ? ends.coreEnd(body.text(), word, NAME) : word.end();
            if (!known.contains(word.start()) && isName(body.text().substring(word.start(), end))) {
                out.add(Candidate.shownPerson(word.start(), end, TRUST));
            }
        }
    }

    /** A full name, or one with both parents' family names. */
    private boolean isName(String word) {
        if (word.length() == NAME + 1 && persons.isSurname(word.substring(0, 1))) {
            return persons.isFullName(word.substring(1)) || persons.isFullName(word);
        }
        return word.length() == NAME && persons.isFullName(word);
    }
}
