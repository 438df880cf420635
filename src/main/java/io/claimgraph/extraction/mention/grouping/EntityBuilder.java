package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Clues;
import io.claimgraph.extraction.mention.candidate.Knowledge;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.text.Body;
import java.util.ArrayList;
import java.util.List;

/** Makes the entities of an article out of its candidates, with every place that names them. Thread-safe. */
public final class EntityBuilder {
    private final Grouping grouping;
    private final Occurrences occurrences;
    private final TitleReferences titleReferences;

    /** A builder that goes by what is known of names. */
    public EntityBuilder(Knowledge known) {
        grouping = new Grouping(known.lexicon(), new NameKeys(), new NameEndings(), known.persons());
        occurrences = new Occurrences(known.lexicon(), known.ends());
        titleReferences = new TitleReferences(known.titles(), known.persons(), known.ends());
    }

    /**
     * The entities of a body.
     *
     * @param candidates those that stand apart from each other, in the order of the text
     */
    public DocumentEntities build(Body body, List<Candidate> candidates, Clues clues) {
        Drafts drafts = grouping.group(body, candidates);
        new Introductions(body.text()).read(drafts);
        List<Mention> mentions = new ArrayList<>(occurrences.scan(body, drafts));
        titleReferences.find(body, drafts, mentions);
        return drafts.toEntities(body, mentions, clues);
    }
}
