package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;

/**
 * A verb with the words that belong to it.
 *
 * @param context the article
 * @param strand the voice that speaks
 * @param from index of its first word
 * @param verb index of the verb
 * @param kind what the verb does to a policy
 * @param mood how it is meant
 */
record Clause(FactContext context, Strand strand, int from, int verb, ProposalVerbs.Kind kind, Mood mood) {
    Word word(int index) {
        return strand.word(index);
    }

    Actors actors() {
        return context.actors();
    }

    String text() {
        return context.text();
    }
}
