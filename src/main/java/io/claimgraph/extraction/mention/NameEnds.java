package io.claimgraph.extraction.mention;

import io.claimgraph.language.Particles;

/** Tells where a name may end within a word: before a particle, or before a head's title written onto it. Thread-safe. */
final class NameEnds {
    /** '국회의원' is a post of its own, of which the house's head is none, but behind a name it tells whose seat is in the house. */
    private static final String HOUSE = "국회";

    private static final String MEMBER = "의원";

    private final Particles particles = new Particles();
    private final PostReader posts = new PostReader();
    private final PersonNames persons = new PersonNames();

    /** Whether a name can end at an offset of the text. */
    boolean accepts(String text, int end) {
        if (end >= text.length() || !Body.isWordCharacter(text, end)) {
            return true;
        }
        if (changesScript(text, end)) {
            return true;
        }
        return particles.isParticle(text, end, wordEnd(text, end));
    }

    /** Whether the word goes on with a post in the body ('행복청|장은', '검찰|총장', '금융위|원장'). */
    boolean acceptsHead(String text, int start, int end) {
        return end < text.length()
                && posts.gluedEnd(text, end) > 0
                && !(HOUSE.equals(text.substring(start, end))
                        && text.startsWith(MEMBER, end)
                        && !SeatFinder.isSeat(persons, text, start));
    }

    /** Where the word without its particle ends: the word's own end, or that of what stands before the particle. */
    int coreEnd(String text, Word word, int least) {
        return word.end() - particles.lengthAtEnd(text, word.start(), word.end(), least);
    }

    boolean isParticle(String text, int from, int to) {
        return particles.isParticle(text, from, to);
    }

    static int wordEnd(String text, int from) {
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
