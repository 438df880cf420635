package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '대책에는 요금을 낮추는 방안이 담겼다', '권고안에는 석탄발전소 조기 폐쇄 등이 포함됐다': what a plan consists of. */
final class ContentRule implements ProposalRule {
    private static final List<String> HOLDING = List.of("담겼", "담긴", "담겨", "담길", "들어갔", "들어간", "들어 있");
    private static final List<String> CONTAINING = List.of("담고", "담았", "담아", "담는");
    private static final Set<String> GISTS = Set.of("내용", "골자", "핵심", "요지", "뼈대", "분야");
    private static final Set<String> POINTERS = Set.of("여기", "이", "이것");
    private static final Set<String> CONTENTS = Set.of("방안", "내용", "계획", "대책", "조치", "조항", "규정", "등");

    @Override
    public List<Draft> read(Clause clause) {
        if (isOf(clause.word(clause.verb()))) {
            return drafts(clause, topic(clause), clause.verb());
        }
        boolean contains = contains(clause.word(clause.verb()));
        int plan = contains ? topic(clause) : holds(clause.word(clause.verb())) ? plan(clause) : -1;
        return drafts(clause, plan, plan < 0 ? -1 : contains ? Objects.of(clause) : content(clause, plan));
    }

    /** '나래법 개정안은 과태료 인상 등을 담고 있다'. */
    private static boolean contains(Word verb) {
        return verb.noun().isEmpty() && beginsAs(verb, CONTAINING) && verb.ending() != Word.Ending.ADNOMINAL;
    }

    /** '주요 내용은 과태료 인상, 벌칙 신설 등이다'. */
    private static boolean isOf(Word verb) {
        return verb.noun().equals("등") && verb.ending() == Word.Ending.FINAL;
    }

    /** Index of the plan that is the topic: '개정안은', '주요 내용은'. */
    private static int topic(Clause clause) {
        for (int i = clause.verb() - 1; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.has("은", "는", "이", "가") && !word.isPredicate()) {
                return PolicyNames.isHead(word) || GISTS.contains(word.noun()) ? i : -1;
            }
        }
        return -1;
    }

    private static List<Draft> drafts(Clause clause, int plan, int content) {
        if (plan < 0 || content <= plan) {
            return List.of();
        }
        List<ExtractedEntity> owner = clause.actors().owner(clause.strand(), plan);
        List<ExtractedEntity> proposers = owner.isEmpty() ? clause.actors().implied(clause.strand()) : owner;
        Clause inside =
                new Clause(clause.context(), clause.strand(), plan + 1, clause.verb(), clause.kind(), clause.mood());
        return Drafts.of(inside, proposers, content, Draft.Rule.CONTENT);
    }

    private static boolean holds(Word verb) {
        return verb.noun().isEmpty()
                ? beginsAs(verb, HOLDING)
                : verb.lastNoun().equals("포함") && ProposalVerbs.isPassive(verb);
    }

    private static boolean beginsAs(Word verb, List<String> stems) {
        for (String stem : stems) {
            if (verb.predicate().startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the plan: '대책에는', '여기에는'. */
    private static int plan(Clause clause) {
        for (int i = clause.verb() - 2; i >= 0; i--) {
            Word word = clause.word(i);
            boolean place = word.has("에는", "에", "에도", "에선", "에서는") && !word.isPredicate();
            if (place && (PolicyNames.isHead(word) || POINTERS.contains(word.noun()))) {
                return i;
            }
            if (word.ending() == Word.Ending.FINAL) {
                break;
            }
        }
        return -1;
    }

    /** Index of what it holds: a measure, or a phrase like '…하는 방안이'. */
    private static int content(Clause clause, int plan) {
        for (int i = clause.verb() - 1; i > plan; i--) {
            Word word = clause.word(i);
            boolean subject = word.has("이", "가", "도", "은", "는") || (i == clause.verb() - 1 && word.isBare());
            if (subject && !word.isPredicate()) {
                return CONTENTS.contains(word.noun()) || PolicyNames.isPolicy(clause.context(), word) ? i : -1;
            }
        }
        return -1;
    }
}
