package io.claimgraph.extraction.mention.finding;

import io.claimgraph.extraction.mention.lexicon.PersonNames;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what somebody is called by from a name. Thread-safe. */
final class Called {
    private static final char HELD_BACK = '모';

    /** Whoever is called so, perhaps behind an age. */
    private static final Pattern CALLED = Pattern.compile("(?:\\([^()\\n]{1,12}\\))? ?(?:씨|양|군)(?![가-힣]{2})");

    private final PersonNames persons;
    private final Set<String> titles;

    Called(PersonNames persons, Set<String> titles) {
        this.persons = persons;
        this.titles = titles;
    }

    /** '도모 씨': a family name and what stands for a given name that is held back. */
    boolean isHeldBack(String text, int end, String name) {
        return name.length() == 2
                && name.charAt(1) == HELD_BACK
                && persons.isSurname(name.substring(0, 1))
                && CALLED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** '남 원내대표': a family name and a post are no name of their own. */
    boolean isByPost(String name) {
        int space = name.indexOf(' ');
        return space > 0 && persons.isSurname(name.substring(0, space)) && titles.contains(name.substring(space + 1));
    }
}
