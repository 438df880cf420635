package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells clauses that say nothing but who gives money: that is a funding, no policy. */
final class Gifts {
    /** The verbs by which money is given: nouns of 하다-verbs and the ways in which stems are written. */
    private static final WordSet GIVING = new WordSet(Lexicon.rows("ko/funding-verbs.tsv").stream()
            .filter(row -> row.get(1).equals("GIVE"))
            .flatMap(row -> List.of(row.get(0).split(",", -1)).stream())
            .collect(Collectors.toSet()));

    private static final int LONGEST = 4;
    private static final int FARTHEST = 5;

    /** What may stand between a sum and its verb: '지방비 3억 원 전액을 부담한다'. */
    private static final Set<String> WHOLE = Set.of("전액", "전부", "모두", "가량", "안팎", "정도", "상당", "이상", "이내");

    private Gifts() {}

    /** '보조금 3억 원을 지급하기로 했다', '다리를 고치는 데 3억 원을 보탠다'; who asks for a sum proposes one. */
    static boolean isOne(Clause clause, int object) {
        return clause.mood() != Mood.DEMANDED
                && (Sums.isMoney(clause.word(object)) || (gives(clause.word(clause.verb())) && givesMoney(clause)));
    }

    private static boolean gives(Word verb) {
        if (!verb.noun().isEmpty()) {
            return GIVING.contains(verb.lastNoun());
        }
        String predicate = verb.predicate();
        for (int length = 1; length <= Math.min(LONGEST, predicate.length()); length++) {
            if (GIVING.contains(predicate, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb's object is a sum of money, whatever it is for or called. */
    private static boolean givesMoney(Clause clause) {
        int first = Math.max(clause.from(), clause.verb() - FARTHEST);
        for (int i = clause.verb() - 1; i >= first && !isVerb(clause.word(i)); i--) {
            Word word = clause.word(i);
            if (Sums.isMoney(word)) {
                return word.has("을", "를", "도", "씩", "씩을")
                        || (word.isBare()
                                && (i + 1 == clause.verb()
                                        || WHOLE.contains(clause.word(i + 1).noun())));
            }
        }
        return false;
    }

    /** A verb with its own object: '3억 원을 들이는 | 대책을'; not the '연' of '연 1% 이자로'. */
    private static boolean isVerb(Word word) {
        return word.isPredicate() && word.noun().length() + word.predicate().length() > 1;
    }
}
