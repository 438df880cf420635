package io.claimgraph.story;

import java.util.Map;
import java.util.Set;

/**
 * Tells whether a text tells the story of a longer one in the same words. It may be cut, edited, and have a headline and a by-line
 * of its own. A report that comes out every day in the same words is another story each time: its figures or names differ. The
 * figures were found on invented and real articles that were edited by program; {@code benchmark duplicates} measures them.
 */
final class CopyRule {
    /** A text that is cut to 60 %, of one to which a little was added. */
    private static final double MIN_LENGTH = 0.5;

    /** Every twentieth word replaced leaves 0.87 on average; another story has less than 0.3 but for what follows a form. */
    private static final double MIN_CONTAINED = 0.68;

    /** A few names make all the difference between two short reports of one form. */
    private static final int SHORT_LETTERS = 150;

    private static final double MORE_IF_SHORT = 0.06;
    private static final double MORE_FOR_A_NAME = 0.04;
    private static final double OTHER_FIGURES = 0.3;

    private CopyRule() {}

    static boolean isIn(StoryText shorter, StoryText longer) {
        if (shorter.length() == 0 || shorter.length() < MIN_LENGTH * longer.length()) {
            return false;
        }
        double contained = shorter.containedIn(longer);
        double needed = shorter.length() < SHORT_LETTERS ? MIN_CONTAINED + MORE_IF_SHORT : MIN_CONTAINED;
        return contained >= needed
                && !hasOtherFigures(shorter.figures(), longer.figures())
                && contained >= needed + MORE_FOR_A_NAME * otherNames(shorter.stems(), longer.stems());
    }

    /** One figure may have been cut off in the middle, and the word before another replaced. */
    private static boolean hasOtherFigures(Set<String> figures, Set<String> known) {
        long other = figures.stream().filter(figure -> !known.contains(figure)).count();
        return other > 1 + OTHER_FIGURES * figures.size();
    }

    /** Words that one text repeats and the other does not have at all: what a text is about, not what an editor changes here and there. */
    private static long otherNames(Map<String, Long> stems, Map<String, Long> known) {
        return stems.entrySet().stream()
                .filter(stem -> stem.getValue() > 1 && !known.containsKey(stem.getKey()))
                .count();
    }
}
