package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import org.jspecify.annotations.Nullable;

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

    /** The clause that leads up to this one without a pause ('대책을 마련해 발표했다'), or null. */
    @Nullable
    Clause before() {
        int first = lead();
        return first < from ? new Clause(context, strand, first, from - 1, kind, mood) : null;
    }

    /** Index of the first word of the clauses that lead up to this one without a pause ('…을 상장해 …을 평가받는 절차'). */
    int lead() {
        int first = from;
        while (first > 0
                && !word(first - 1).comma()
                && VerbGroups.isOnTheWay(strand, first - 1)
                && !word(first - 1).predicate().endsWith("며")) {
            first--;
            while (first > 0 && !word(first - 1).endsClause()) {
                first--;
            }
        }
        return first;
    }
}
