package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '누적 투자 유치액은 460억 원이다', '정부 출연금은 220억원이고', '출자 약정액은 가람은행이 3천억원, 나래생명 1천억원 순이다'. */
final class TopicRule implements FundingRule {
    private static final Set<String> SIZED = Set.of("지원", "투자", "출자", "출연", "후원", "융자", "보조", "대출", "유치", "모금", "조달");
    private static final Set<String> MEASURED = Set.of("규모", "한도", "금액", "액수", "총액");
    private static final Set<String> PUBLIC = Set.of("예산", "추경", "직불금", "보조금", "장려금", "교부", "배분액");
    private static final Set<String> PASSING = Set.of("넘", "돌파", "기록", "달성", "달하", "달했", "이르", "이른", "육박", "웃돌", "초과");
    private static final Set<String> NEEDING = Set.of("드는", "들", "들어가는", "들어갈");
    /** The last syllables of words for money that is given for something: '인건비', '보전금'. */
    private static final String COSTS = "비금료";

    @Override
    public Optional<Draft> read(Scene scene) {
        int topic = topic(scene);
        if (topic > 0 && isNeeded(scene.word(topic - 1))) {
            return Optional.empty();
        }
        if (topic < 0) {
            return ofBudget(scene);
        }
        if (ToldGift.isPrivate(scene, ToldGift.verb(scene, topic))) {
            return Optional.empty();
        }
        List<ExtractedEntity> payer = payer(scene, topic);
        List<ExtractedEntity> named = scene.actors().owner(scene.strand(), topic);
        List<ExtractedEntity> owner =
                named.isEmpty() && isGift(scene.word(topic)) ? scene.actors().of(scene.strand(), topic, 0) : named;
        boolean raised =
                scene.word(topic).noun().contains("유치") || (isCumulative(scene, topic) && !isGift(scene.word(topic)));
        if (raised) {
            List<ExtractedEntity> getter = owner.isEmpty() ? scene.actors().implied(scene.strand()) : owner;
            return getter.isEmpty()
                    ? Optional.empty()
                    : draft(List.of(), getter.getFirst().name(), scene);
        }
        Optional<Draft> allotted = given(scene, topic);
        if (allotted.isPresent()) {
            return allotted;
        }
        Span item = Goals.item(scene.sum());
        boolean budget = isPublic(scene.word(topic)) && owner.isEmpty();
        boolean given = owner.isEmpty() && scene.word(topic).noun().contains("지원");
        List<ExtractedEntity> funders = isNational(scene, topic)
                ? List.of()
                : !payer.isEmpty()
                        ? payer
                        : budget
                                ? ImpliedGivers.of(scene)
                                : given ? scene.actors().implied(scene.strand()) : owner;
        Optional<String> target = payer.isEmpty() && item != null
                ? Optional.of(scene.name(item))
                : budget && scene.sum().lastWord().has("으로", "로")
                        ? Optional.of(scene.name(Phrases.endingIn(scene.strand(), topic, 0)))
                        : scene.nameOrFund(null, topic, funders);
        return target.flatMap(name -> draft(funders, name, scene));
    }

    /** '드는 돈은': what something would take. */
    private static boolean isNeeded(Word word) {
        return word.ending() == Word.Ending.ADNOMINAL && NEEDING.contains(word.predicate());
    }

    /** '사업 예산은', '청년수당은': money that only public bodies give. */
    private static boolean isPublic(Word topic) {
        return PUBLIC.stream().anyMatch(topic.noun()::contains);
    }

    /** '국비 규모는 3억원': the state's money, by no body's name. */
    private static boolean isNational(Scene scene, int topic) {
        return scene.word(topic).noun().endsWith("국비")
                || (topic > 0 && scene.word(topic - 1).noun().endsWith("국비"));
    }

    /** '누적 기부액은 3억원이다': what somebody has given, not got. */
    private static boolean isGift(Word topic) {
        return topic.noun().endsWith("기부액")
                || topic.noun().endsWith("지원액")
                || topic.noun().endsWith("후원액");
    }

    private static boolean isCumulative(Scene scene, int topic) {
        return scene.word(topic).noun().contains("누적")
                || (topic > 0 && scene.word(topic - 1).noun().equals("누적"));
    }

    /** '가람위원회가 운영 사업에 배정한 예산은 12억원이다': what a clause says of the topic. */
    private static Optional<Draft> given(Scene scene, int topic) {
        int verb = ToldGift.verb(scene, topic);
        List<ExtractedEntity> givers = ToldGift.givers(scene, verb);
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        for (int i = verb - 1; i >= 0; i--) {
            if (Phrases.isTarget(scene.word(i))) {
                return draft(givers, scene.name(Phrases.endingIn(scene.strand(), i, 0)), scene);
            }
        }
        String money = scene.name(Phrases.endingIn(scene.strand(), topic, verb + 1));
        return draft(givers, money, scene);
    }

    /** '복지가 3천억원으로 가장 많고 교통 2천억원, 환경 1천억원 순이다': the parts of the budget spoken of. */
    private static Optional<Draft> ofBudget(Scene scene) {
        String fund = scene.memory().budget();
        int before = scene.sum().first() - 1;
        if (fund == null
                || before < scene.sum().from()
                || scene.strand().words().stream().noneMatch(word -> isRank(word, scene.text()))) {
            return Optional.empty();
        }
        Word item = scene.word(before);
        boolean names = item.isBare() || item.has("이", "가", "은", "는", "에");
        return names
                ? draft(
                        ImpliedGivers.of(scene),
                        scene.name(Phrases.endingIn(
                                scene.strand(), before, scene.sum().from())),
                        scene)
                : Optional.empty();
    }

    /** '순이다', '가장 많고'. */
    private static boolean isRank(Word word, String text) {
        return word.noun().equals("순") || word.core().of(text).equals("가장");
    }

    private static Optional<Draft> draft(List<ExtractedEntity> funders, String target, Scene scene) {
        return Optional.of(new Draft(funders, target, scene.sum().last(), Draft.Rule.TOPIC));
    }

    /** Index of the topic that speaks of money given or raised, in the clause of the sum; -1 where there is none. */
    private static int topic(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= 0; i--) {
            Word word = scene.word(i);
            boolean whole = word.has("만", "이", "가")
                    && isBeside(scene, i)
                    && scene.sum().lastWord().isPredicate();
            boolean grown = word.has("이", "가", "도")
                    && word.noun().endsWith("예산")
                    && scene.sum().lastWord().has("으로", "로");
            if ((whole || grown || isPassed(scene, i) || word.has("은", "는")) && isTopic(scene, i)) {
                return MEASURED.contains(word.noun()) ? i - 1 : i;
            }
            if (word.has("은", "는") && !word.isPredicate()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nothing but '총', '모두' stands between a word and the sum. */
    private static boolean isBeside(Scene scene, int index) {
        int beside = scene.sum().first() - 1;
        while (beside > index && Phrases.isMeasure(scene.word(beside))) {
            beside--;
        }
        return beside == index;
    }

    /** '모금액이 3억원을 넘었다': what has been given or raised so far. */
    private static boolean isPassed(Scene scene, int topic) {
        int verb = scene.sum().last() + 1;
        boolean beside = !scene.word(topic).noun().endsWith("예산")
                && scene.word(topic).has("이", "가", "도")
                && topic >= scene.sum().first() - 3;
        if (!beside || verb >= scene.strand().size() || !scene.sum().lastWord().has("을", "를", "에")) {
            return false;
        }
        Word word = scene.word(verb);
        String stem = word.noun().isEmpty() ? word.predicate() : word.lastNoun();
        return word.endsClause() && PASSING.stream().anyMatch(stem::startsWith);
    }

    /** '출연금은', '자금지원 규모는', '배정한 돈은'. */
    private static boolean isTopic(Scene scene, int index) {
        Word word = scene.word(index);
        boolean size = MEASURED.contains(word.noun())
                && index > 0
                && (SIZED.contains(scene.word(index - 1).lastNoun()) || Phrases.isFund(scene.word(index - 1)));
        boolean cost = word.noun().length() > 1
                && COSTS.indexOf(word.noun().charAt(word.noun().length() - 1)) >= 0
                && !ToldGift.givers(scene, ToldGift.verb(scene, index)).isEmpty();
        return size || cost || Phrases.isSumName(word);
    }

    /** Who stands right before the sum, with a particle or without: '가람은행이 3천억원', '나래생명 1천억원'. */
    private static List<ExtractedEntity> payer(Scene scene, int topic) {
        int before = scene.sum().first() - 1;
        if (before <= topic) {
            return List.of();
        }
        @Nullable Mention last = null;
        for (Mention mention :
                scene.context().entities().within(scene.word(before).span())) {
            last = mention;
        }
        boolean ends =
                last != null && last.span().end() == scene.word(before).core().end();
        if (!ends || last == null) {
            return List.of();
        }
        ExtractedEntity payer = scene.context().entities().entity(last);
        return scene.context().isPolicy(payer) ? List.of() : List.of(payer);
    }
}
