package io.claimgraph.extraction.mention.post;

import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Particles;

/** Tells where a name may end within a word: before a particle, or before a head's title written onto it. Thread-safe. */
public final class NameEnds {
    /** '국회의원' is a post of its own, of which the house's head is none, but behind a name it tells whose seat is in the house. */
    private static final String HOUSE = "국회";

    private static final String MEMBER = "의원";
    private static final int FULL_NAME = 3;

    private final Particles particles = new Particles();
    private final PostReader posts = new PostReader();
    private final PersonNames persons = new PersonNames();

    /** Whether a name can end at an offset of the text. */
    public boolean accepts(String text, int end) {
        if (end >= text.length() || !Body.isWordCharacter(text, end)) {
            return true;
        }
        if (changesScript(text, end)) {
            return true;
        }
        return particles.isParticle(text, end, wordEnd(text, end));
    }

    /** Whether the word goes on with a post in the body ('행복청|장은', '검찰|총장', '금융위|원장'). */
    public boolean acceptsHead(String text, int start, int end) {
        return end < text.length()
                && posts.gluedEnd(text, end) > 0
                && !(HOUSE.equals(text.substring(start, end))
                        && text.startsWith(MEMBER, end)
                        && !isSeat(persons, text, start));
    }

    /** Whether a full name stands before the word that begins with the house. */
    public static boolean isSeat(PersonNames persons, String text, int house) {
        int name = house - 1 - FULL_NAME;
        return name >= 0
                && text.charAt(house - 1) == ' '
                && (name == 0 || !Body.isWordCharacter(text, name - 1))
                && persons.isFullName(text.substring(name, house - 1));
    }

    /** Where the word without its particle ends: the word's own end, or that of what stands before the particle. */
    public int coreEnd(String text, Word word, int least) {
        return word.end() - particles.lengthAtEnd(text, word.start(), word.end(), least);
    }

    /** Whether {@code text[from, to)} is a particle, or several in a row. */
    public boolean isParticle(String text, int from, int to) {
        return particles.isParticle(text, from, to);
    }

    /** Where the run of letters and digits ends that goes on at an offset. */
    public static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Body.isWordCharacter(text, end)) {
            end++;
        }
        return end;
    }

    /** A Chinese character before Hangul or the other way round: newspaper shorthand ('美정부'). */
    private static boolean changesScript(String text, int end) {
        return Character.isIdeographic(text.charAt(end - 1)) && !Character.isIdeographic(text.charAt(end));
    }
}
