package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '유인 체계 마련이 필수적이다', '연구개발 지원 확대도 필요하다', '요금 인상 필요성을 강조했다'. */
final class NeedRule implements ProposalRule {
    private static final Set<String> NEED = Set.of("필요", "시급", "절실", "필수", "필수적", "먼저", "우선", "급선무", "불가피");
    private static final Set<String> MEANS = Set.of("장치", "절차", "대안", "해법", "시스템", "기준", "법", "교육", "인프라", "창구");
    private static final Set<String> HELD = Set.of("것", "시점", "때", "상황", "시기", "입장");

    private static final Set<String> MENTIONING = Set.of("언급", "제기", "거론", "공감", "역설", "피력", "환기", "설파", "강변");

    private final ProposalVerbs verbs = new ProposalVerbs();

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        int subject = isNeed(verb) && isSaid(clause) ? subject(clause) : necessity(clause);
        if (subject < clause.from() || !isMeasure(clause, subject) || PolicyNames.isVague(clause, subject)) {
            return List.of();
        }
        boolean voiced = !isNeed(verb)
                || clause.actors().voice(clause.strand(), clause.verb()).isPresent();
        return voiced ? Drafts.of(clause, Speakers.of(clause), subject, Draft.Rule.NEED) : List.of();
    }

    private static boolean isNeed(Word verb) {
        return NEED.contains(verb.noun())
                && !verb.predicate().isEmpty()
                && "없않".indexOf(verb.predicate().charAt(0)) < 0;
    }

    /** '필요하다', '필요하다는', '필요할 것으로'; not '필요한 서류'. */
    private static boolean isSaid(Clause clause) {
        Word verb = clause.word(clause.verb());
        int next = clause.verb() + 1;
        int last = subject(clause);
        boolean subject = last >= clause.from() && clause.word(last).has("이", "가", "도", "은", "는");
        boolean held =
                next < clause.strand().size() && HELD.contains(clause.word(next).noun());
        return subject
                && (verb.ending() != Word.Ending.ADNOMINAL || verb.predicate().endsWith("다는") || held);
    }

    /** Index of the word before the verb and its adverbs: '인상이 더 필요하다'. */
    private static int subject(Clause clause) {
        int subject = clause.verb() - 1;
        while (subject > clause.from()
                && clause.word(subject).noun().isEmpty()
                && !clause.word(subject).isPredicate()
                && !clause.word(subject).comma()) {
            subject--;
        }
        return subject;
    }

    /** Index of what is called necessary ('요금 인상 필요성을 강조했다'), or -1. */
    private int necessity(Clause clause) {
        int need = clause.verb() - 1;
        boolean called = need > clause.from()
                && clause.word(need).has("을", "를", "도")
                && (clause.word(need).noun().endsWith("필요성")
                        || clause.word(need).noun().endsWith("당위성"))
                && (verbs.isCue(clause.word(clause.verb()))
                        || MENTIONING.contains(clause.word(clause.verb()).lastNoun()));
        boolean what = called
                && (clause.word(need - 1).isBare() || clause.word(need - 1).has("의"));
        return what ? need - 1 : -1;
    }

    private static boolean isMeasure(Clause clause, int subject) {
        Word word = clause.word(subject);
        return Actions.isAction(word)
                || PolicyNames.isHead(word)
                || word.noun().equals("등")
                || MEANS.contains(word.lastNoun());
    }
}
