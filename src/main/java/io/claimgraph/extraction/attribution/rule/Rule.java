package io.claimgraph.extraction.attribution.rule;

import org.jspecify.annotations.Nullable;

/** One way in which Korean attributes words to a source. Stateless. */
public interface Rule {
    /**
     * What is attributed by the word at an index.
     *
     * @param context the sentence and what has been found in it so far
     * @return null if nothing is
     */
    @Nullable
    Finding at(Context context, int index);
}
