package io.claimgraph.extraction.funding.giving;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.Bearing;
import io.claimgraph.extraction.funding.giver.Givers;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.giver.UnnamedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MeasuredFund;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.PerHead;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Goods;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.funding.verb.Works;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** '가람은행은 나래펀드에 100억원을 출자한다', '예비비 3억원을 피해 지역에 투입했다', '사업에 5억원이 배정됐다'. */
public final class GiveRule implements FundingRule {
    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.GIVE || Goods.areSupplied(scene.sum(), trigger)) {
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
        Span fund = MeasuredFund.of(sum, trigger.word());
        boolean named = target != null
                || fund != null
                || MeasuredFund.isNamed(sum)
                || PerHead.isTold(sum)
                || Goals.beneficiary(sum, trigger) != null;
        Optional<Draft> invested = trigger.strong() || named ? Optional.empty() : invested(scene, trigger);
        boolean told = trigger.strong() || named || Bearing.isShare(scene, trigger);
        if (invested.isPresent() || !told) {
            return invested;
        }
        List<ExtractedEntity> givers = trigger.passive() ? Payers.of(scene, trigger) : Givers.of(scene, trigger);
        if (Givers.areCritics(scene, trigger, givers)) {
            return Optional.empty();
        }
        if (Givers.areToldOf(scene, trigger, givers)) {
            return gift(scene, trigger, target, givers.getFirst());
        }
        ExtractedEntity teller = target == null ? Donors.teller(scene, trigger, givers) : null;
        if (teller != null && !givers.isEmpty()) {
            scene.memory().gave(sum, trigger, givers);
            return Optional.of(new Draft(givers, teller.name(), trigger.word(), Draft.Rule.GIVE));
        }
        ExtractedEntity project = Givers.project(scene, givers);
        if (project != null) {
            List<ExtractedEntity> holder = Givers.holder(scene);
            List<ExtractedEntity> payers = !holder.isEmpty() ? holder : ImpliedGivers.of(scene);
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
        if (givers.isEmpty()
                && !trigger.passive()
                && !UnnamedGivers.isCrowd(scene)
                && !UnnamedGivers.isKeptBack(scene)
                && (donated || UnnamedGivers.isUnnamed(scene))) {
            return awaited(scene, trigger, target);
        }
        String before = scene.memory().goal();
        return (again && before != null ? Optional.of(before) : goal(scene, trigger, target, fund, givers))
                .map(goal -> new Draft(
                        Bearing.share(scene, withoutGetter(givers, target, goal)),
                        goal,
                        trigger.word(),
                        Draft.Rule.GIVE));
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
        Span spent = target == null ? Works.spentOn(sum, trigger) : target;
        Span turned = spent == null ? Goals.turnedTo(sum, trigger) : spent;
        return turned == null ? Goals.wished(sum) : turned;
    }

    private static Optional<String> goal(
            Scene scene, Trigger trigger, @Nullable Span target, @Nullable Span fund, List<ExtractedEntity> givers) {
        Span whom = target != null ? target : Goals.beneficiary(scene.sum(), trigger);
        Span goal = whom != null ? whom : PerHead.getter(scene.sum());
        boolean set = trigger.passive()
                || FundingVerbs.isBudgeting(scene.word(trigger.word()))
                || MeasuredFund.tellsPurpose(scene.sum());
        goal = goal != null || !set ? goal : Goals.item(scene.sum());
        String before = scene.memory().goal();
        if (goal == null && fund == null && before != null && Bearing.isEach(scene, givers)) {
            return Optional.of(before);
        }
        boolean own = goal == null && fund != null && isOf(givers, scene.name(fund));
        Span named = goal != null ? goal : own ? null : fund;
        return scene.nameOrFund(named, trigger.word(), givers).or(() -> work(scene, trigger, givers));
    }

    /** '3억원을 들인 도서관이', '3억원을 들여 지었다': what the verb modifies, else the topic, else the deed itself. */
    private static Optional<String> work(Scene scene, Trigger trigger, List<ExtractedEntity> givers) {
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        Span work = Works.modified(scene.sum(), trigger);
        for (int i = 0; i < scene.sum().first() && work == null; i++) {
            boolean topic = scene.word(i).has("은", "는", "에는") && !scene.word(i).isPredicate();
            if (topic && scene.actors().at(scene.strand(), i).stream().noneMatch(givers::contains)) {
                work = Phrases.endingIn(scene.strand(), i, 0);
            }
        }
        return Optional.of(work == null ? scene.word(trigger.word()).core().of(scene.text()) : scene.name(work));
    }

    /** '나래재단은 3억원을 보탠다': a foundation that gives is not what gets the money. */
    private static boolean isOf(List<ExtractedEntity> givers, String name) {
        return givers.stream().anyMatch(giver -> giver.name().equals(name));
    }
}
