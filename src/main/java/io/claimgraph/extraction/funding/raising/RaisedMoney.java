package io.claimgraph.extraction.funding.raising;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.UnnamedGivers;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MeasuredFund;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Tells whether a verb of getting that may mean anything else speaks of raised money. */
final class RaisedMoney {
    private static final Set<String> GATHERING = Set.of("확보", "모집", "모으", "모은", "모을", "모아", "모았", "끌어", "이끌어");

    /** What money does that many give: '모였다', '걷혔다', '들어왔다'. */
    private static final Set<String> COLLECTED = Set.of("모", "걷", "들어오", "들어온", "들어올", "들어와", "들어왔");

    private static final Set<String> CHOSEN = Set.of("선정", "뽑히", "뽑혀", "뽑힌", "채택", "발탁", "선발", "지정", "당선");

    /** How the prize of a contest is won: '평가에서 대상을 수상해'. */
    private static final Set<String> PRIZED = Set.of("수상", "차지", "획득", "받", "거머쥐", "거머쥔", "올라", "오르", "올랐", "오른");

    /** What prizes are won in, as the end of a word. */
    private static final Set<String> CONTESTS =
            Set.of("평가", "심사", "공모", "공모전", "대회", "경진대회", "시상식", "어워즈", "심의", "경연", "콘테스트", "대상");

    /** How many words before its verb the contest stands. */
    private static final int FARTHEST_CONTEST = 4;

    private static final Set<String> GIFTS =
            Set.of("후원금", "기부금", "성금", "의연금", "지원금", "보조금", "출연금", "협찬금", "장학금", "연구비", "투자금", "격려금", "기탁금", "발전기금");

    /** What speaks of money that many give. */
    private static final Set<String> CONTRIBUTIONS = Lexicon.words("ko/contributions.txt");

    private RaisedMoney() {}

    /** Whether a fund, a giver, a purse or a source of the sum is told, or a body gathers it. */
    static boolean isTold(Scene scene, Trigger trigger, List<ExtractedEntity> getters) {
        MoneyPlace sum = scene.sum();
        return MeasuredFund.of(sum, trigger.word()) != null
                || !scene.memory().giversOf(sum).isEmpty()
                || isOfPurses(scene)
                || isAsGift(scene)
                || isCollected(scene, trigger)
                || UnnamedGivers.isCrowd(scene)
                || isOfNamedFund(sum, trigger)
                || isFromSomebody(scene, trigger)
                || isWon(scene, trigger)
                || isHandedOut(scene, trigger, getters)
                || isGathered(scene, trigger, getters);
    }

    /** '후원금으로 3억원을 받았다': what the money is called that somebody gets. */
    static boolean isAsGift(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            Word word = scene.word(i);
            if (word.has("으로", "로") && GIFTS.stream().anyMatch(word.noun()::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** '의연금 3억원이 모였다': what people have given together. */
    static boolean isCollected(Scene scene, Trigger trigger) {
        return trigger.passive()
                && COLLECTED.stream().anyMatch(scene.word(trigger.word()).predicate()::startsWith)
                && scene.sum().lastWord().has("이", "가", "도", "만")
                && (scene.memory().goal() != null
                        || Goals.target(scene.sum(), trigger) != null
                        || scene.strand().words().stream()
                                .anyMatch(word -> CONTRIBUTIONS.contains(word.noun())
                                        || CONTRIBUTIONS.contains(word.lastNoun())));
    }

    /** '국비 32억원과 지방비 40억원 등 총 72억원을 확보했다'. */
    private static boolean isOfPurses(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= 0 && !scene.word(i).endsClause(); i--) {
            if (Phrases.isPurse(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** '나래부의 창업 사업에 뽑혀 3억원을 받는다': what is got for having been chosen. */
    static boolean isWon(Scene scene, Trigger trigger) {
        boolean chosen = false;
        for (int i = 1; i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            chosen |= word.isPredicate() && (isChosen(scene, i) || isPrized(scene, i));
        }
        return chosen
                && scene.sum().lastWord().has("을", "를", "도")
                && trigger.word() <= scene.sum().last() + 3;
    }

    /** '공모에 뽑혀', '공모에서 나래시가 뽑혀'. */
    private static boolean isChosen(Scene scene, int verb) {
        return begins(scene.word(verb), CHOSEN)
                && (isContest(scene.word(verb - 1))
                        || (verb > 1 && scene.word(verb - 1).isBare() && isContest(scene.word(verb - 2)))
                        || isOfContest(scene, verb));
    }

    /** '종합평가에서 | 최우수상을 | 받아': a prize, won in what is told before it. */
    private static boolean isPrized(Scene scene, int verb) {
        return begins(scene.word(verb), PRIZED) && isOfContest(scene, verb);
    }

    private static boolean isOfContest(Scene scene, int verb) {
        int contest = verb - 1;
        while (contest > 0
                && verb - contest < FARTHEST_CONTEST
                && !scene.word(contest).has("에서")) {
            contest--;
        }
        return scene.word(contest).has("에서")
                && CONTESTS.stream().anyMatch(scene.word(contest).noun()::endsWith);
    }

    private static boolean begins(Word verb, Set<String> stems) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return stems.stream().anyMatch(stem::startsWith);
    }

    /** '공모에', '사업에 최종', '공모에서', '대상지로'. */
    private static boolean isContest(Word word) {
        return word.has("에", "에서", "으로", "로") && !word.isPredicate();
    }

    /** '보조금 3억원을 받았다'; not '보조금 3억원을 빼돌린 혐의를 받았다'. */
    private static boolean isOfNamedFund(MoneyPlace sum, Trigger trigger) {
        for (int i = sum.last() + 1; i < trigger.word(); i++) {
            if (sum.strand().word(i).isPredicate()) {
                return false;
            }
        }
        return MeasuredFund.isNamed(sum);
    }

    /** '해솔시로부터 3억원을 받았다': the verb's own source, not that of another verb before the sum. */
    private static boolean isFromSomebody(Scene scene, Trigger trigger) {
        for (int i = trigger.word() - 1; i >= 0 && !scene.word(i).isPredicate(); i--) {
            boolean lent = scene.word(i).has("에서")
                    && scene.word(trigger.word()).predicate().startsWith("빌");
            boolean got = scene.word(i).has("에서") && i == trigger.word() - 1;
            if (lent || got || scene.word(i).has("로부터", "으로부터", "에게서", "한테서")) {
                return !scene.actors().at(scene.strand(), i).isEmpty();
            }
        }
        return false;
    }

    /** '한별당이 3억원을 받았다' where somebody was just said to give: a share of it. */
    private static boolean isHandedOut(Scene scene, Trigger trigger, List<ExtractedEntity> getters) {
        Word verb = scene.word(trigger.word());
        boolean gets = verb.predicate().startsWith("받") && verb.noun().isEmpty();
        return (gets || verb.lastNoun().equals("수령"))
                && !getters.isEmpty()
                && getters.stream().allMatch(entity -> entity.type() != EntityType.PERSON)
                && scene.patronsOf(getters.getFirst()).size() == 1;
    }

    /** '나래재단은 3억원을 모았다': what a body gathers. */
    private static boolean isGathered(Scene scene, Trigger trigger, List<ExtractedEntity> getters) {
        Word verb = scene.word(trigger.word());
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return !getters.isEmpty()
                && scene.sum().lastWord().has("을", "를")
                && GATHERING.stream().anyMatch(stem::startsWith)
                && getters.stream()
                        .allMatch(entity ->
                                entity.type() == EntityType.COMPANY || entity.type() == EntityType.ORGANIZATION);
    }
}
