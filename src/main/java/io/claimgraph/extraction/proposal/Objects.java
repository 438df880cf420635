package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/** Finds what a verb is about. */
final class Objects {
    private static final Set<String> MANNERS = Set.of(
            "대표", "공동", "긴급", "공식", "정식", "조속", "재차", "거듭", "강력", "전면", "최종", "당론", "지속", "계속", "적극", "함께", "한편", "동시");

    /** Nouns that tell no goal with '로'. */
    private static final Set<String> GROUNDS =
            Set.of("기준", "중심", "위주", "대상", "바탕", "토대", "계기", "차원", "방식", "방향", "목표", "이유", "앞", "추가", "자체", "정도");

    private static final WordSet TOO = new WordSet(Set.of("또한", "역시"));

    private static final Set<String> TIMES = Set.of(
            "올해", "내년", "지난해", "작년", "이달", "달", "연말", "연초", "상반기", "하반기", "이날", "오늘", "내일", "당초", "처음", "최근", "이후",
            "지금", "앞", "우선", "일단", "현재", "당장", "향후", "요즘", "과거");

    private static final Trie OBJECTLESS =
            Trie.of(Set.of("있", "없", "대한", "대하", "따른", "따르", "관한", "의한", "열린", "같", "오는", "지난", "다가오"));

    /** '3조원인 기금', '시장이던 때': the copula; not '이끌', '이루는'. */
    private static final Set<String> COPULAS = Set.of("인", "일", "이던", "였던", "이었던", "이라는", "라는");

    private static final List<String> DONE = List.of("이뤄져", "이뤄지", "이루어", "있어야");
    private static final String POSSIBLE = "가능";

    /** What programmes without another name are called by. */
    private static final String SUPPORT = "지원";

    private Objects() {}

    /** Index of the verb's object: '…을', '…도', a bare noun right before it, or its topic; -1 where there is none. */
    static int of(Clause clause) {
        int before = clause.verb() - 1;
        boolean taken = false;
        boolean modifies = modifies(clause);
        for (int i = before; i >= clause.from() && !ends(clause.word(i)); i--) {
            Word word = clause.word(i);
            taken |= i < before && ((takesObject(word) && !isYearly(clause, i)) || Adverbials.takesObject(word));
            if (word.has("을", "를", "을도") && !word.isPredicate()) {
                if (taken) {
                    taken = false;
                    continue;
                }
                return mostTelling(clause, i);
            }
            if (isToo(clause, i)) {
                return i - 1;
            }
            boolean topic = word.has("은", "는") && modifies;
            if (word.has("도", "은", "는", "만")
                    && !topic
                    && !word.isPredicate()
                    && (i > clause.from() || isPolicyTopic(clause, i))
                    && (!isTime(word) || isCount(clause, i) || Shares.isPercentage(clause, word))
                    && !names(clause, i)) {
                return isCount(clause, i) ? mostTelling(clause, i) : i;
            }
        }
        for (int i = before; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.has("까지", "부터", "라도", "이라도", "만이라도")
                    && !word.isPredicate()
                    && (!isTime(word) || isCount(clause, i) || Shares.isPercentage(clause, word))) {
                return isCount(clause, i) ? mostTelling(clause, i) : i;
            }
            if (word.endsClause()) {
                break;
            }
        }
        boolean bare = before >= clause.from()
                && clause.word(before).isBare()
                && !isTime(clause.word(before))
                && !MANNERS.contains(clause.word(before).noun());
        if (bare) {
            return before;
        }
        int policy = clause.kind() == ProposalVerbs.Kind.SAY && !modifies ? policyTopic(clause) : -1;
        return policy >= 0 ? policy : clause.mood() == Mood.PLANNED ? topic(clause) : -1;
    }

    /** '"보완수사권은 검찰에 남겨야 한다"': a measure, as the topic with which somebody's words begin. */
    private static boolean isPolicyTopic(Clause clause, int index) {
        boolean meant =
                clause.mood() == Mood.DEMANDED || clause.mood() == Mood.PLANNED || clause.mood() == Mood.DECIDED;
        return meant
                && clause.kind() != ProposalVerbs.Kind.OTHER
                && clause.strand().quotation()
                && PolicyNames.isPolicy(clause.context(), clause.word(index));
    }

    /** '규제 혁신 또한', '요금 인하 역시': says the same as '도'. */
    private static boolean isToo(Clause clause, int index) {
        Span core = clause.word(index).core();
        if (index <= clause.from() || !TOO.contains(clause.text(), core.start(), core.end())) {
            return false;
        }
        Word word = clause.word(index - 1);
        return word.isBare() && !word.comma() && !word.noun().isEmpty() && !isTime(word) && !names(clause, index - 1);
    }

    /** '나래법은 요금에 상한을 두는 내용으로 한 의원이 발의했다': a policy, as the topic of what somebody does. */
    private static int policyTopic(Clause clause) {
        int subject = Speakers.ownSubject(clause);
        if (subject < 0 || !clause.word(subject).has("이", "가")) {
            return -1;
        }
        for (int i = subject - 1; i >= 0; i--) {
            Word word = clause.word(i);
            boolean policy = PolicyNames.isHead(word) || PolicyNames.isNamed(clause.context(), word);
            if (word.has("은", "는", "도") && policy) {
                return i;
            }
        }
        return -1;
    }

    /** '표준은 나래원과 협의해 상반기까지 마련하겠다': the topic of the clause that leads up to this one. */
    private static int topic(Clause clause) {
        for (int i = clause.from() - 2; i > clause.lead(); i--) {
            Word word = clause.word(i);
            if (word.has("은", "는") && !word.isPredicate()) {
                return names(clause, i) || isTime(word) ? -1 : i;
            }
        }
        return -1;
    }

    /** '권고하는', '추진하고 있는': the topic belongs to a later verb. */
    private static boolean modifies(Clause clause) {
        int next = clause.verb() + 1;
        Word verb = clause.word(clause.verb());
        boolean going = verb.predicate().endsWith("고")
                && next < clause.strand().size()
                && clause.word(next).predicate().equals("있는");
        return going
                || (verb.ending() == Word.Ending.ADNOMINAL && !VerbGroups.isPlanned(clause.strand(), clause.verb()));
    }

    /** '핵을 가진', '요금을 낮추는': the object before such a verb is its own. */
    private static boolean takesObject(Word word) {
        return word.ending() == Word.Ending.ADNOMINAL
                && !COPULAS.contains(word.predicate())
                && !OBJECTLESS.beginsWithOne(word.predicate())
                && !ProposalVerbs.isPassive(word);
    }

    /** '연 100명': 'a year', no verb. */
    private static boolean isYearly(Clause clause, int index) {
        String next = clause.word(index + 1).noun();
        return clause.word(index).predicate().equals("연") && !next.isEmpty() && Character.isDigit(next.charAt(0));
    }

    /** '올해부터', '12월까지'. */
    static boolean isTime(Word word) {
        String noun = word.noun();
        return noun.isEmpty()
                || (Character.isDigit(noun.charAt(0)) && !Shares.isOne(noun))
                || TIMES.contains(word.lastNoun());
    }

    /** '주택 120채도': as many of what the noun before it says. */
    private static boolean isCount(Clause clause, int index) {
        return index > clause.from()
                && clause.word(index).has("도", "부터", "까지", "이라도", "만이라도")
                && Sums.isSum(clause.word(index))
                && clause.word(index - 1).isBare()
                && !clause.word(index - 1).noun().isEmpty()
                && !isTime(clause.word(index - 1));
    }

    /** Index of the word that tells most of an object: the programme whose beneficiaries it is, or what a sum is of or for. */
    private static int mostTelling(Clause clause, int object) {
        int programme = programmeOf(clause, object);
        return programme >= 0 ? programme : isCountOfList(clause, object) ? object - 1 : Sums.named(clause, object);
    }

    /** '나래법 개정안 등 3건을': the list is what is told of. */
    private static boolean isCountOfList(Clause clause, int object) {
        return object > clause.from()
                && Sums.isSum(clause.word(object))
                && !Sums.isMoney(clause.word(object))
                && clause.word(object - 1).isBare()
                && clause.word(object - 1).noun().equals("등");
    }

    /** '요금 지원사업 대상을', '나래 사업 대상 기관을': the programme is what is told of. */
    private static int programmeOf(Clause clause, int object) {
        int last = Math.max(clause.from() + 1, object - 2);
        for (int i = object; i >= last; i--) {
            Word before = clause.word(i - 1);
            if (clause.word(i).noun().startsWith("대상") && before.isBare() && !before.comma()) {
                boolean policy = PolicyNames.isHead(before)
                        || PolicyNames.isNamed(clause.context(), before)
                        || before.lastNoun().equals(SUPPORT);
                return policy ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** The object, else what the verb says where or whereto ('본회의에 부의', '심의에서 배제') or, in the passive, its subject. */
    static int orComplement(Clause clause) {
        int object = of(clause);
        int before = clause.verb() - 1;
        if (object >= 0 || before < clause.from()) {
            return object;
        }
        Word verb = clause.word(clause.verb());
        while (before > clause.from() && tellsHow(clause.word(before))) {
            before--;
        }
        Word word = clause.word(before);
        boolean passive = (ProposalVerbs.isPassive(verb) || isDone(verb)) && word.has("이", "가", "은", "는");
        boolean complement = word.has("에", "에서", "로", "으로")
                && !word.noun().equals("것")
                && (!verb.noun().isEmpty()
                        || VerbGroups.isRequest(clause.strand(), clause.verb())
                        || isChange(clause, word));
        return (passive || complement) && !names(clause, before) ? before : -1;
    }

    /** '전기 기차로 바꿔야 한다': what it is to become. */
    private static boolean isChange(Clause clause, Word word) {
        return clause.mood() == Mood.DEMANDED
                && clause.kind() != ProposalVerbs.Kind.OTHER
                && word.has("로", "으로")
                && word.noun().length() > 1
                && !GROUNDS.contains(word.lastNoun())
                && !isTime(word);
    }

    /** '함께', '투명하게': stands between a verb and its subject. */
    private static boolean tellsHow(Word word) {
        return word.isPredicate()
                ? word.ending() == Word.Ending.ADVERBIAL
                : word.noun().isEmpty();
    }

    /** '이뤄져야', '이루어지도록', '있어야', '가능하도록'. */
    private static boolean isDone(Word verb) {
        return verb.noun().isEmpty()
                ? DONE.stream().anyMatch(verb.predicate()::startsWith)
                : verb.noun().equals(POSSIBLE);
    }

    private static boolean ends(Word word) {
        return (word.endsClause() && !Adverbials.isOne(word) && !Forms.isNotBut(word))
                || word.noun().equals("때문")
                || word.noun().equals("만큼");
    }

    /** Whether a phrase names somebody who can act, or people without their name. */
    private static boolean names(Clause clause, int index) {
        return (clause.word(index).has("은", "는") && Speakers.isUnnamed(clause, index))
                || clause.actors().at(clause.strand(), index).stream()
                        .anyMatch(entity -> entity.type() != EntityType.POLICY);
    }

    /** '공연장으로 바꾸겠다', '30%까지 늘리겠다': what or how much it becomes. */
    static boolean becomes(Clause clause) {
        for (int i = clause.from(); i < clause.verb(); i++) {
            Word word = clause.word(i);
            boolean goal = word.has("로", "으로")
                    && !word.isPredicate()
                    && (word.noun().length() > 1 || word.noun().equals("배"));
            if (goal
                    && !word.noun().endsWith("적")
                    && !word.noun().endsWith("별")
                    && !GROUNDS.contains(word.lastNoun())) {
                return true;
            }
        }
        return false;
    }
}
