package io.claimgraph.extraction.funding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '가람은행은 나래펀드에 100억원을 출자한다', '예비비 3억원을 피해 지역에 투입했다', '사업에 5억원이 배정됐다'. */
final class GiveRule implements FundingRule {
    private static final Set<String> BEARING = Lexicon.words("ko/bearing-verbs.txt");
    private static final String LOCAL_ENDS = "시도군구";

    /** '내다': a gift only where money was spoken of before. */
    private static final String HANDING = "내낸낼냈";

    private static final Set<String> SHARED = Set.of("각각", "각");

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.GIVE) {
            return Optional.empty();
        }
        Optional<Draft> agreed = Agreements.read(scene, trigger);
        if (agreed.isPresent()) {
            return agreed;
        }
        MoneyPlace sum = scene.sum();
        if (scene.word(trigger.word()).lastNoun().equals("책정") && sum.lastWord().has("로", "으로")) {
            return Optional.empty();
        }
        Span target = target(sum, trigger);
        Span fund = Goals.fund(sum, trigger);
        boolean named = target != null
                || fund != null
                || Goals.isNamedFund(sum)
                || Goals.isPerHead(sum)
                || Goals.beneficiary(sum, trigger) != null;
        if (!trigger.strong() && !named && !isShare(scene, trigger)) {
            return invested(scene, trigger);
        }
        List<ExtractedEntity> givers = trigger.passive() ? payer(scene, trigger) : Givers.of(scene, trigger);
        if (Givers.areToldOf(scene, trigger, givers)) {
            return gift(scene, trigger, target, givers.getFirst());
        }
        ExtractedEntity project = Givers.project(scene, givers);
        if (project != null) {
            List<ExtractedEntity> payers = Phrases.isWhole(sum) ? List.of() : Givers.impliedAgency(scene);
            scene.memory().gave(sum, trigger, payers);
            return Optional.of(new Draft(payers, project.name(), trigger.word(), Draft.Rule.GIVE));
        }
        if (!trigger.strong() && target != null && isBetweenPersons(scene, givers, target)) {
            return Optional.empty();
        }
        boolean again = target == null
                && fund == null
                && !scene.memory().giversUnder(trigger, sum).isEmpty();
        scene.memory().gave(sum, trigger, givers);
        boolean donated = target == null && FundingVerbs.isDonation(scene.word(trigger.word()));
        if (givers.isEmpty() && !trigger.passive() && (donated || Givers.isUnnamed(scene))) {
            return awaited(scene, trigger, target);
        }
        String before = scene.memory().goal();
        return (again && before != null ? Optional.of(before) : goal(scene, trigger, target, fund, givers))
                .map(goal -> new Draft(
                        share(scene, withoutGetter(givers, target, goal)), goal, trigger.word(), Draft.Rule.GIVE));
    }

    /** '관내 업체 9곳에서 3억원을 기탁했다': a gift whose donors only a later sentence may name. */
    private static Optional<Draft> awaited(Scene scene, Trigger trigger, @Nullable Span target) {
        Word verb = scene.word(trigger.word());
        String goal = target == null ? verb.core().of(scene.text()) : scene.name(target);
        return FundingVerbs.isDonation(verb)
                ? Optional.of(new Draft(List.of(), goal, trigger.word(), Draft.Rule.GIVE, true))
                : Optional.empty();
    }

    /** '한씨는 나씨에게 3억원을 건넸다': what one person hands another. */
    private static boolean isBetweenPersons(Scene scene, List<ExtractedEntity> givers, Span target) {
        ExtractedEntity getter = scene.entity(target);
        boolean person = getter != null && getter.type() == EntityType.PERSON;
        Word last = scene.word(scene.strand().wordAt(target.end() - 1));
        return (person || last.lastNoun().endsWith("씨"))
                && givers.stream().allMatch(giver -> giver.type() == EntityType.PERSON);
    }

    /** What others gave, as the public body tells that got it, unless it says for whom. */
    private static Optional<Draft> gift(Scene scene, Trigger trigger, @Nullable Span target, ExtractedEntity teller) {
        List<ExtractedEntity> donors = Donors.of(scene);
        scene.memory().gave(scene.sum(), trigger, donors);
        String goal = target == null ? teller.name() : scene.name(target);
        return donors.isEmpty()
                ? awaited(scene, trigger, target)
                : Optional.of(new Draft(donors, goal, trigger.word(), Draft.Rule.GIVE));
    }

    /** '1조원씩 참여한다' where a fund was spoken of, '90억 원을 댔던 가람벤처스'. */
    private static boolean isShare(Scene scene, Trigger trigger) {
        if (isBorne(scene, trigger)) {
            return true;
        }
        boolean joins =
                scene.word(trigger.word()).noun().equals("참여") && scene.memory().fund() != null;
        boolean ofFund = scene.memory().fund() != null
                && Phrases.isShare(scene.strand(), scene.sum().first());
        return joins || ofFund || !Givers.head(scene, trigger).isEmpty() || isEach(scene, Givers.of(scene, trigger));
    }

    /** '해솔부가 130억 원을 대고', '정부는 2조원을 부담한다': a body that bears a sum in so many words. */
    private static boolean isBorne(Scene scene, Trigger trigger) {
        Word verb = scene.word(trigger.word());
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        boolean bears = BEARING.contains(stem.substring(0, Math.min(2, stem.length())))
                || (verb.noun().isEmpty() && BEARING.contains(stem.substring(0, 1)));
        boolean handed = verb.noun().isEmpty()
                && HANDING.indexOf(stem.charAt(0)) >= 0
                && (scene.memory().fund() != null || scene.memory().goal() != null);
        if (!(bears || handed) || trigger.passive() || !isObject(scene, trigger)) {
            return false;
        }
        List<ExtractedEntity> bearer = scene.actors()
                .subject(scene.strand(), scene.sum().first(), scene.sum().from());
        return !bearer.isEmpty()
                && bearer.stream()
                        .allMatch(entity -> entity.type() != EntityType.PERSON && entity.type() != EntityType.POLICY);
    }

    /** Whether the verb moves the sum itself or the money that it measures: '3억원을', '3억원의 운영비를', '3억원 지급'. */
    private static boolean isObject(Scene scene, Trigger trigger) {
        int end = Math.min(trigger.word(), scene.sum().next());
        for (int i = scene.sum().last(); i < end && !scene.word(i).comma(); i++) {
            Word word = scene.word(i);
            if (word.has("을", "를", "은", "는", "도", "씩", "만")) {
                return true;
            }
            if (!word.isBare() && !word.has("의")) {
                return false;
            }
        }
        return true;
    }

    /** '가람벤처스가 7억원을 넣을 때': a firm's money for the one that was said to raise some. */
    private static Optional<Draft> invested(Scene scene, Trigger trigger) {
        String raiser = scene.memory().raiser();
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> givers = scene.actors().subject(sum.strand(), sum.first(), sum.from());
        boolean firms = !givers.isEmpty()
                && givers.stream()
                        .allMatch(entity -> entity.type() == EntityType.COMPANY
                                && !entity.name().equals(raiser));
        return raiser != null && firms && !trigger.passive()
                ? Optional.of(new Draft(givers, raiser, trigger.word(), Draft.Rule.GIVE))
                : Optional.empty();
    }

    /** '가람시에 배정된 3억원은 …': whoever gets the money does not give it. */
    private static List<ExtractedEntity> withoutGetter(
            List<ExtractedEntity> givers, @Nullable Span target, String goal) {
        return givers.stream()
                .filter(giver -> target == null || !isOf(List.of(giver), goal))
                .toList();
    }

    private static @Nullable Span target(MoneyPlace sum, Trigger trigger) {
        Span target = Goals.target(sum, trigger);
        Span spent = target == null ? Goals.spentOn(sum, trigger) : target;
        return spent == null ? Goals.turnedTo(sum, trigger) : spent;
    }

    private static Optional<String> goal(
            Scene scene, Trigger trigger, @Nullable Span target, @Nullable Span fund, List<ExtractedEntity> givers) {
        Span whom = target != null ? target : Goals.beneficiary(scene.sum(), trigger);
        Span goal = whom != null ? whom : Goals.each(scene.sum());
        goal = goal != null || !trigger.passive() ? goal : Goals.item(scene.sum());
        String before = scene.memory().goal();
        if (goal == null && fund == null && before != null && isEach(scene, givers)) {
            return Optional.of(before);
        }
        boolean own = goal == null && fund != null && isOf(givers, scene.name(fund));
        return scene.nameOrFund(goal != null ? goal : own ? null : fund, trigger.word(), givers);
    }

    /** '나래재단은 3억원을 보탠다': a foundation that gives is not what gets the money. */
    private static boolean isOf(List<ExtractedEntity> givers, String name) {
        return givers.stream().anyMatch(giver -> giver.name().equals(name));
    }

    /** Who pays a sum that is only said to be spent: whose plan or money it is, else the public body that the text is about. */
    private static List<ExtractedEntity> payer(Scene scene, Trigger trigger) {
        if (isOthersInvestment(scene.word(trigger.word()))) {
            return Givers.owner(scene);
        }
        List<ExtractedEntity> planner = planner(scene);
        List<ExtractedEntity> owner = planner.isEmpty() ? Givers.owner(scene) : planner;
        List<ExtractedEntity> implied =
                owner.isEmpty() && !Phrases.isWhole(scene.sum()) ? Givers.impliedAgency(scene) : owner;
        boolean others = Purses.isNational(scene) && implied.stream().anyMatch(GiveRule::isLocal);
        return others ? List.of() : implied;
    }

    /** '3억원의 투자가 이뤄질 것으로 본다': whoever tells of it does not invest. */
    private static boolean isOthersInvestment(Word verb) {
        return verb.lastNoun().equals("투자") && verb.has("이", "가");
    }

    private static boolean isLocal(ExtractedEntity body) {
        return LOCAL_ENDS.indexOf(body.name().charAt(body.name().length() - 1)) >= 0;
    }

    /** '나래당 안에는 …에 3조원이 잡혀 있다': whose plan holds the sum. */
    private static List<ExtractedEntity> planner(Scene scene) {
        for (int i = scene.sum().last(); i >= 0; i--) {
            if (scene.word(i).has("에는", "에", "에서", "에서는") && Phrases.isPlan(scene.word(i))) {
                return scene.actors().owner(scene.strand(), i);
            }
        }
        return List.of();
    }

    /** '가람과 나래는 각각 1억원, 2억원을': each gives the sum at its place. */
    private static List<ExtractedEntity> share(Scene scene, List<ExtractedEntity> givers) {
        return isEach(scene, givers) ? List.of(givers.get(scene.sum().rank())) : givers;
    }

    private static boolean isEach(Scene scene, List<ExtractedEntity> givers) {
        return givers.size() > 1
                && givers.size() == scene.sum().listed()
                && scene.strand().words().stream()
                        .anyMatch(word -> SHARED.contains(word.core().of(scene.text())));
    }
}
