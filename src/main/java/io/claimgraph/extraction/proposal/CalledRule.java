package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '기본소득을 공약으로 내걸었다', '규제 강화를 핵심 과제로 꼽았다': what somebody calls his measure, whatever it is. */
final class CalledRule implements ProposalRule {
    private static final Set<String> MEASURES = Set.of(
            "공약", "대안", "해법", "방안", "대책", "과제", "정책", "당론", "혁신안", "개혁안", "쇄신안", "해결책", "조건", "의제", "안건", "중재안", "절충안",
            "타협안", "자구책", "해결방안", "개선안", "개선책", "처방", "카드");
    private static final Set<String> CHOOSING = Set.of("채택", "선정", "확정", "결정");
    private static final List<String> CALLING = List.of("꼽", "정했", "정하", "정한", "삼았", "삼고", "삼겠", "삼기");

    @Override
    public List<Draft> read(Clause clause) {
        int called = clause.verb() - 1;
        boolean calls = called > clause.from()
                && clause.word(called).has("로", "으로")
                && MEASURES.contains(clause.word(called).lastNoun())
                && isCalling(clause)
                && !VerbGroups.isNegated(clause.strand(), clause.verb())
                && !VerbGroups.isPossible(clause.strand(), clause.verb());
        int object = calls ? Objects.of(clause) : -1;
        return object < clause.from() || object > called || PolicyNames.isVague(clause, object)
                ? List.of()
                : Drafts.of(clause, Speakers.acting(clause), object, Draft.Rule.SAY);
    }

    private static boolean isCalling(Clause clause) {
        Word verb = clause.word(clause.verb());
        return clause.kind() == ProposalVerbs.Kind.SAY
                || (verb.noun().isEmpty()
                        ? CALLING.stream().anyMatch(verb.predicate()::startsWith)
                        : CHOOSING.contains(verb.lastNoun()) && !ProposalVerbs.isPassive(verb));
    }
}
