package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import java.util.List;

/** '국회 국토교통위 간사인 | 유 의원은': a post before a person who is called by family name and another post. */
final class PostBeforeTitle implements PostRule {
    private final PostBeforeName before = new PostBeforeName();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        before.read(context, person, out);
    }

    @Override
    public boolean ofCalled() {
        return true;
    }
}
