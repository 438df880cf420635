package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;

/** Finds what a verb is about. */
final class Objects {
    private Objects() {}

    /** Index of the verb's object: '…을', '…도', a bare noun right before it, or its topic; -1 where there is none. */
    static int of(Clause clause) {
        int before = clause.verb() - 1;
        for (int i = before; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.has("을", "를", "을도", "까지", "부터") && !word.isPredicate()) {
                return i;
            }
            if (word.has("도", "은", "는", "만")
                    && !word.isPredicate()
                    && clause.actors().at(clause.strand(), i).isEmpty()
                    && i > clause.from()) {
                return i;
            }
            if (word.endsClause()) {
                break;
            }
        }
        boolean bare = before >= clause.from()
                && clause.word(before).isBare()
                && !clause.word(before).noun().isEmpty();
        return bare ? before : -1;
    }
}
