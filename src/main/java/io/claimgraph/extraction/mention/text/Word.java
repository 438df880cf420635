package io.claimgraph.extraction.mention.text;

/**
 * A run of letters and digits in the body.
 *
 * @param start index of its first character in the article's text
 * @param end index after its last one
 */
public record Word(int start, int end) {
    /** Number of its characters. */
    public int length() {
        return end - start;
    }
}
