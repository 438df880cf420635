package io.claimgraph.extraction;

import java.util.List;

/**
 * A candidate whose answer is known.
 *
 * @param traits its traits
 * @param right whether it is what was looked for
 */
public record JudgedExample(List<String> traits, boolean right) {
    public JudgedExample {
        traits = List.copyOf(traits);
    }
}
