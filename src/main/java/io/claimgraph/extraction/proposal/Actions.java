package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;

/** Nouns that stand for a measure: '도입', '보조금 지원 제한'. */
final class Actions {
    private static final ProposalVerbs VERBS = new ProposalVerbs();

    private Actions() {}

    /** Whether the words are but one noun that tells nothing without its object: '개선'. */
    static boolean isBetterment(String words) {
        return VERBS.kind(words) == ProposalVerbs.Kind.IMPROVE;
    }

    static boolean isAction(Word word) {
        ProposalVerbs.Kind kind = VERBS.noun(word);
        return kind == ProposalVerbs.Kind.DO
                || kind == ProposalVerbs.Kind.IMPROVE
                || kind == ProposalVerbs.Kind.PROSECUTE;
    }
}
