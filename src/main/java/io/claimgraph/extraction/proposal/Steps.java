package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells what is but a step on the way of something else: a paper that is signed, who is picked for a programme, who is fined. */
final class Steps {
    private static final EndingSet PAPERS = new EndingSet(Set.of("협약", "양해각서", "MOU", "의향서", "계약", "협약서", "약정"));
    private static final EndingSet FINES = new EndingSet(Set.of("과징금", "벌금", "과태료", "추징금", "범칙금", "벌점", "시정명령"));
    private static final Set<String> PICKING = Set.of("선정", "선발");
    private static final Set<String> PICKED = Lexicon.words("ko/picked-ones.txt");

    private Steps() {}

    /** '협약을 맺었다', '10곳을 선정한다'; who asks for it proposes it. */
    static boolean isOne(Clause clause, int object) {
        return clause.mood() != Mood.DEMANDED
                && (isSigned(clause, object) || isPicked(clause, object) || isFine(clause, object));
    }

    /** '업체에 과징금을 부과했다', '과태료 300만 원을 물렸다': what was done to somebody; not '과태료를 부과하기로 했다'. */
    private static boolean isFine(Clause clause, int object) {
        boolean told = clause.mood() == Mood.TOLD || clause.mood() == Mood.PRESENT;
        return told
                && (FINES.isAtEnd(clause.word(object).noun())
                        || (Sums.isMoney(clause.word(object))
                                && object > clause.from()
                                && FINES.isAtEnd(clause.word(object - 1).noun())));
    }

    /** '협약을 체결했다', '협약을 맺고'; not '협약을 맺기로 했다'. */
    private static boolean isSigned(Clause clause, int object) {
        Word verb = clause.word(clause.verb());
        boolean signs = verb.noun().isEmpty()
                ? verb.predicate().startsWith("맺")
                : verb.lastNoun().equals("체결");
        boolean meant = verb.ending() != Word.Ending.CONNECTIVE
                && (clause.mood() == Mood.DECIDED || clause.mood() == Mood.PLANNED);
        return signs && !meant && PAPERS.isAtEnd(clause.word(object).noun());
    }

    /** '자치단체 35개를 선정한다'; not '나래 사업 대상 지역을 선정한다'. */
    private static boolean isPicked(Clause clause, int object) {
        Word verb = clause.word(clause.verb());
        boolean picks = verb.noun().isEmpty() ? verb.predicate().startsWith("뽑") : PICKING.contains(verb.lastNoun());
        if (!picks) {
            return false;
        }
        int first = Sums.isSum(clause.word(object)) && object > clause.from() ? object - 1 : object;
        Word word = clause.word(first);
        return PICKED.contains(word.noun()) && !PolicyNames.isNamed(clause.context(), word);
    }
}
