package io.claimgraph.collect.page;

/**
 * A run of text that a browser shows as one paragraph, heading, list item or cell.
 *
 * @param section the innermost block-level element around it
 * @param text its text, white space collapsed
 * @param size its length, a syllable or ideograph counted twice: such scripts say as much in half the characters
 * @param linkCharacters how many characters of it are links
 * @param link where the first link in it leads; empty without one
 */
record Block(Section section, String text, int size, int linkCharacters, String link) {
    private static final int MIN_PROSE = 40;
    private static final int LONG_PROSE = 100;
    private static final double MAX_PROSE_LINKS = 0.4;

    String tag() {
        return section.element().normalName();
    }

    boolean isHeading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    double linkShare() {
        return (double) linkCharacters / text.length();
    }

    /** Whether it reads as a sentence or several. */
    boolean isProse() {
        if (isHeading() || size < MIN_PROSE || linkShare() > MAX_PROSE_LINKS) {
            return false;
        }
        return size >= LONG_PROSE || endsSentence();
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’)]»」".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".?!。…।".indexOf(text.charAt(last)) >= 0;
    }
}
