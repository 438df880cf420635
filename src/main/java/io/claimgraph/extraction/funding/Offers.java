package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells sums that somebody only offered and that were turned down: '3억원을 내겠다고 나섰으나 학교가 거절했다'. */
final class Offers {
    private static final Set<String> REFUSING = Lexicon.words("ko/refusing-verbs.txt");

    /** What is turned down: '내겠다는 안을', '제안을'. */
    private static final Set<String> OFFERED = Set.of("안", "제안", "제의", "의사", "의향", "조건", "방안");

    private static final String WILL = "겠다";

    private Offers() {}

    /** Whether the sentence goes on with somebody who does not want the sum. */
    static boolean isRefused(MoneyPlace sum) {
        Strand strand = sum.strand();
        boolean offered = false;
        for (int i = sum.last() + 1; i < strand.size(); i++) {
            Word word = strand.word(i);
            offered |= word.predicate().contains(WILL) || OFFERED.contains(word.lastNoun());
            if (offered && word.isPredicate() && isRefusing(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRefusing(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return REFUSING.stream().anyMatch(stem::startsWith);
    }
}
