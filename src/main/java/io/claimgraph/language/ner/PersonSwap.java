package io.claimgraph.language.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Names Korean persons anew: with a family name and syllables of the persons of a corpus, and a last syllable that takes the same
 * particles. A person has one new name. Not thread-safe.
 */
final class PersonSwap {
    private static final Pattern KOREAN = Pattern.compile("[가-힣]{3}");
    private static final int LAST = 2;

    /** How many syllables Unicode has for each first consonant and vowel: the first of them has no final consonant. */
    private static final int FINALS = 28;

    private final List<String> persons;
    private final Random random;
    private final Map<String, String> others = new HashMap<>();

    PersonSwap(List<String> persons, Random random) {
        this.persons =
                persons.stream().filter(name -> KOREAN.matcher(name).matches()).toList();
        this.random = random;
    }

    /** Another name for a person; the same where it does not have three Hangul syllables. */
    String other(String name) {
        return KOREAN.matcher(name).matches() ? others.computeIfAbsent(name, this::mixed) : name;
    }

    private String mixed(String name) {
        String last = one();
        while (isClosed(last.charAt(LAST)) != isClosed(name.charAt(LAST))) {
            last = one();
        }
        return "" + one().charAt(0) + one().charAt(1) + last.charAt(LAST);
    }

    private String one() {
        return persons.get(random.nextInt(persons.size()));
    }

    private static boolean isClosed(char syllable) {
        return (syllable - '가') % FINALS != 0;
    }
}
