package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import java.util.List;

/** One way an article gives a person a post. Implementations are thread-safe. */
interface PostRule {
    /** Adds the posts that stand with one mention of a person. */
    void read(Context context, Mention person, List<Found> out);

    /** Whether the mentions are those by family name and post ('박 의원') instead of those by name. */
    default boolean ofCalled() {
        return false;
    }
}
