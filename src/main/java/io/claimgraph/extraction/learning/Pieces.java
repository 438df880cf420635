package io.claimgraph.extraction.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a phrase's letters, each of them a trait ('says:기로', 'says:로_').
 *
 * @param name with which each trait begins: 'says:'
 * @param letters the phrase
 * @param shortest how many letters a piece has at least
 * @param longest how many at most
 */
public record Pieces(String name, String letters, int shortest, int longest) {
    /** The traits, by where the pieces begin, the short ones first. */
    public List<String> traits() {
        List<String> traits = new ArrayList<>();
        for (int start = 0; start + shortest <= letters.length(); start++) {
            int last = Math.min(letters.length(), start + longest);
            for (int end = start + shortest; end <= last; end++) {
                traits.add(name + letters.substring(start, end));
            }
        }
        return traits;
    }
}
