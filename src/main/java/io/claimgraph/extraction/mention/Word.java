package io.claimgraph.extraction.mention;

/**
 * A run of letters and digits in the body.
 *
 * @param start index of its first character in the article's text
 * @param end index after its last one
 */
record Word(int start, int end) {
    int length() {
        return end - start;
    }
}
