package io.claimgraph.extraction.funding.raising;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MeasuredFund;
import io.claimgraph.extraction.funding.sum.PerHead;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '나래로봇은 가람벤처스로부터 100억원을 투자받았다', '50억원 규모의 투자를 유치했다', '나머지 3억원은 모금으로 조달한다'. */
public final class RaiseRule implements FundingRule {
    private static final Set<String> GRANTS = Set.of("지원금", "보조금", "장려금", "장학금", "수당", "인센티브", "지원비", "활동비", "직불금");

    /** What firms are counted by: '9곳이', '9개사가'. */
    private static final Set<String> FIRMS = Set.of("곳", "개사", "기업", "업체", "스타트업", "회사", "사", "개");

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.RAISE || CollectRule.isOfMany(scene, trigger)) {
            return Optional.empty();
        }
        List<ExtractedEntity> getters = getters(scene, trigger);
        if (getters.isEmpty() && isRest(scene) && scene.memory().fund() != null) {
            return scene.nameOrFund(null, trigger.word(), List.of()).flatMap(name -> draft(List.of(), name, trigger));
        }
        if (!trigger.strong() && !RaisedMoney.isTold(scene, trigger, getters)) {
            return Optional.empty();
        }
        if (getters.isEmpty()) {
            getters = head(scene, trigger);
        }
        if (getters.isEmpty() && isOpenTo(scene, trigger)) {
            return offered(scene, trigger);
        }
        if (getters.isEmpty() && !hasSubject(scene, trigger)) {
            getters = scene.actors().implied(scene.strand());
        }
        return getters.isEmpty() ? nameless(scene, trigger) : raised(scene, trigger, getters.getFirst());
    }

    /** Whoever gets the money without being named. */
    private static Optional<Draft> nameless(Scene scene, Trigger trigger) {
        Optional<Draft> counted = counted(scene, trigger);
        return counted.isPresent() ? counted : beneficiary(scene, trigger);
    }

    private static Optional<Draft> raised(Scene scene, Trigger trigger, ExtractedEntity getter) {
        scene.memory().raised(getter.name());
        return draft(Backers.of(scene, trigger, getter), getter.name(), trigger);
    }

    /** The subject; the one before that, where the money comes from it ('나래로봇이 가람벤처스에서 유치한'). */
    private static List<ExtractedEntity> getters(Scene scene, Trigger trigger) {
        List<ExtractedEntity> subject = scene.actors().subject(scene.strand(), trigger.word(), 0);
        for (int i = trigger.word() - 1; i >= 0; i--) {
            if (scene.word(i).has("에서", "에서는", "에서도")
                    && scene.actors().at(scene.strand(), i).equals(subject)) {
                return scene.actors().subject(scene.strand(), i, 0);
            }
        }
        return subject;
    }

    /** '3억원을 받을 수 있다', '지원받게 된다': what people get who ask for it. */
    private static boolean isOpenTo(Scene scene, Trigger trigger) {
        int next = trigger.word() + 1;
        boolean got = scene.word(trigger.word()).predicate().startsWith("받")
                && next < scene.strand().size();
        return got
                && (scene.word(next).noun().equals("수")
                        || scene.word(next).predicate().startsWith("된")
                        || scene.word(next).predicate().startsWith("됩"));
    }

    /** From the public body that the text is about, to whoever meets its terms. */
    private static Optional<Draft> offered(Scene scene, Trigger trigger) {
        List<ExtractedEntity> givers = ImpliedGivers.of(scene);
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        Span getter = getter(scene);
        String spoken = scene.memory().goal();
        String deed = scene.word(trigger.word()).core().of(scene.text());
        return draft(givers, getter != null ? scene.name(getter) : spoken == null ? deed : spoken, trigger);
    }

    /** Those of whom each gets the sum, else what it is called, else the subject. */
    private static @Nullable Span getter(Scene scene) {
        Span each = PerHead.getter(scene.sum());
        Span item = each == null ? Goals.item(scene.sum()) : each;
        for (int i = scene.sum().first() - 1; i >= scene.sum().from() && item == null; i--) {
            Word word = scene.word(i);
            boolean subject = word.has("은", "는", "이", "가") && !word.isPredicate() && !Phrases.isTime(word);
            item = subject ? Phrases.endingIn(scene.strand(), i, scene.sum().from()) : null;
        }
        return item;
    }

    private static Optional<Draft> draft(List<ExtractedEntity> funders, String target, Trigger trigger) {
        return Optional.of(new Draft(funders, target, trigger.word(), Draft.Rule.RAISE));
    }

    /** '새싹기업 12곳이 90억원을 투자받았다', '34개 기업이 투자를 유치했다': firms that are only counted. */
    private static Optional<Draft> counted(Scene scene, Trigger trigger) {
        Word verb = scene.word(trigger.word());
        boolean invested = verb.lastNoun().equals("유치") || verb.lastNoun().equals("투자");
        for (int i = scene.sum().first() - 1;
                invested && trigger.strong() && i >= scene.sum().from();
                i--) {
            Word word = scene.word(i);
            if (word.has("이", "가", "은", "는") && !word.isPredicate()) {
                boolean firms = FIRMS.contains(word.lastNoun()) && isCounted(scene, i);
                return firms
                        ? draft(
                                List.of(),
                                Phrases.endingIn(scene.strand(), i, 0).of(scene.text()),
                                trigger)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCounted(Scene scene, int index) {
        return startsWithDigit(scene.word(index)) || (index > 0 && startsWithDigit(scene.word(index - 1)));
    }

    private static boolean startsWithDigit(Word word) {
        return !word.noun().isEmpty() && Character.isDigit(word.noun().charAt(0));
    }

    /** Whether somebody without a name gets the money: '선정된 기업은'. */
    private static boolean hasSubject(Scene scene, Trigger trigger) {
        for (int i = 0; i < trigger.word(); i++) {
            if (scene.word(i).has("은", "는", "이", "가") && !scene.word(i).isPredicate()) {
                return true;
            }
        }
        return false;
    }

    /**
     * '선정된 기업은 2억원까지 지원받는다': people of no name, from the public body that the text is about, or from the one whose
     * money it is ('해솔시 보조금 3억원을 받았다').
     */
    private static Optional<Draft> beneficiary(Scene scene, Trigger trigger) {
        boolean granted = !scene.word(trigger.word()).noun().isEmpty() || isGrant(scene);
        boolean given = scene.word(trigger.word()).predicate().startsWith("받") && granted;
        List<ExtractedEntity> owner = Owners.of(scene);
        List<ExtractedEntity> host = owner.isEmpty() ? Backers.ofContest(scene, trigger) : owner;
        List<ExtractedEntity> patrons = !host.isEmpty() ? host : given ? ImpliedGivers.of(scene) : List.of();
        for (int i = scene.sum().first() - 1; i >= 0 && !patrons.isEmpty(); i--) {
            if (scene.word(i).has("은", "는", "이", "가") && !Phrases.isTime(scene.word(i))) {
                Span getter = Phrases.endingIn(scene.strand(), i, 0);
                return draft(patrons, getter.of(scene.text()), trigger);
            }
        }
        return Optional.empty();
    }

    /** '창작지원금 3억원을': money that is only given for something. */
    private static boolean isGrant(Scene scene) {
        int before = scene.sum().first() - 1;
        return MeasuredFund.isNamed(scene.sum())
                && GRANTS.stream().anyMatch(scene.word(before).noun()::endsWith);
    }

    /** '나머지 2조원은': a part of the fund spoken of. */
    private static boolean isRest(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0
                && scene.word(before).isBare()
                && scene.word(before).noun().equals("나머지");
    }

    /** '1천억원 투자 유치에 성공한 나래로봇': the noun that the last verb modifies. */
    private static List<ExtractedEntity> head(Scene scene, Trigger trigger) {
        for (int i = trigger.word(); i < Math.min(scene.strand().size(), trigger.word() + 5); i++) {
            Span phrase = scene.word(i).core();
            List<Mention> named = scene.context().entities().within(phrase);
            if (i > trigger.word() && !named.isEmpty()) {
                return List.of(scene.context().entities().entity(named.getLast()));
            }
        }
        return List.of();
    }
}
