package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import java.util.BitSet;
import java.util.List;

/** Tells names of Koreans from parts of foreign ones by the syllables that Koreans are called by. Thread-safe. */
public final class GivenSyllables {
    private static final int LONG = 4;
    private static final int SHORT = 3;

    /** Those of a given name's first syllable, and those of its second. */
    private static final List<BitSet> PLACES = Lexicon.rows("ko/names/given-syllables.tsv").stream()
            .map(row -> syllables(row.get(1)))
            .toList();

    private final PersonNames persons;

    /** Reads the table of syllables. */
    public GivenSyllables(PersonNames persons) {
        this.persons = persons;
    }

    private static BitSet syllables(String listed) {
        BitSet syllables = new BitSet();
        for (String syllable : listed.split(" ", -1)) {
            syllables.set(syllable.charAt(0));
        }
        return syllables;
    }

    /** Whether a word is a family name and two syllables that stand in given names so: '민새롬', and neither '이리나' nor '기시다'. */
    public boolean areOf(String word) {
        int given = word.length() - PLACES.size();
        if (word.length() < SHORT || word.length() > LONG || !persons.isSurname(word.substring(0, given))) {
            return false;
        }
        for (int i = 0; i < PLACES.size(); i++) {
            if (!PLACES.get(i).get(word.charAt(given + i))) {
                return false;
            }
        }
        return !persons.isNoName(word);
    }
}
