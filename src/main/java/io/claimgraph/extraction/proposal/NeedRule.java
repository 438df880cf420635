package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '유인 체계 마련이 필수적이다', '연구개발 지원 확대가 필요하다'. */
final class NeedRule implements ProposalRule {
    private static final Set<String> NEED = Set.of("필요", "시급", "절실", "필수", "필수적", "먼저", "우선", "급선무");

    private static final Set<String> MEANS = Set.of("장치", "절차", "대안", "해법", "시스템", "기준", "법", "교육", "인프라", "창구");

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean need = NEED.contains(verb.noun())
                && !verb.predicate().isEmpty()
                && !"없않".contains(verb.predicate().substring(0, 1));
        int subject = clause.verb() - 1;
        boolean said =
                verb.ending() != Word.Ending.ADNOMINAL || verb.predicate().endsWith("다는");
        if (!need || !said || subject < clause.from() || !clause.word(subject).has("이", "가")) {
            return List.of();
        }
        Word word = clause.word(subject);
        boolean measure = Actions.isAction(word)
                || PolicyNames.isHead(word)
                || word.noun().equals("등")
                || MEANS.contains(word.lastNoun());
        return measure
                        && !PolicyNames.isVague(clause, subject)
                        && clause.actors().voice(clause.strand(), clause.verb()).isPresent()
                ? Drafts.of(clause, Speakers.of(clause), subject, Draft.Rule.NEED)
                : List.of();
    }
}
