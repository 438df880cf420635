package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.WordLine;

/**
 * A reporting verb or noun in its place.
 *
 * @param first index of its first word in the sentence
 * @param last index of its last word
 * @param force how it presents what was said
 */
public record Cue(int first, int last, Force force) {
    /** The words, without the punctuation after them. */
    public String text(WordLine line) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            text.append(line.get(i).text()).append(' ');
        }
        return text.append(line.get(last).bare()).toString();
    }
}
