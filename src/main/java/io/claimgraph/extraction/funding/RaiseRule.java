package io.claimgraph.extraction.funding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '나래로봇은 가람벤처스로부터 100억원을 투자받았다', '50억원 규모의 투자를 유치했다', '나머지 3억원은 모금으로 조달한다'. */
final class RaiseRule implements FundingRule {
    private static final Set<String> GATHERING = Set.of("확보", "모집", "모으", "모은", "모을", "모아", "모았", "끌어", "이끌어");

    @Override
    public Optional<Draft> read(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null || trigger.kind() != Trigger.Kind.RAISE) {
            return Optional.empty();
        }
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> getters = getters(scene, trigger);
        if (getters.isEmpty() && isRest(scene) && scene.memory().fund() != null) {
            return scene.nameOrFund(null, trigger.word(), List.of()).flatMap(name -> draft(List.of(), name, trigger));
        }
        boolean support = Goals.fund(sum, trigger) != null
                || !scene.memory().giversOf(sum).isEmpty()
                || isOfPurses(scene)
                || isOfNamedFund(sum, trigger)
                || isFromSomebody(scene, trigger)
                || isGathered(scene, trigger, getters);
        if (!trigger.strong() && !support) {
            return Optional.empty();
        }
        if (getters.isEmpty()) {
            getters = head(scene, trigger);
        }
        if (getters.isEmpty() && !hasSubject(scene, trigger)) {
            getters = scene.actors().implied(sum.strand());
        }
        if (getters.isEmpty()) {
            return beneficiary(scene, trigger);
        }
        scene.memory().raised(getters.getFirst().name());
        return draft(
                sources(scene, trigger, getters.getFirst()), getters.getFirst().name(), trigger);
    }

    /** The subject; the one before that, where the money comes from it ('나래로봇이 가람벤처스에서 유치한'). */
    private static List<ExtractedEntity> getters(Scene scene, Trigger trigger) {
        List<ExtractedEntity> subject = scene.actors().subject(scene.strand(), trigger.word(), 0);
        for (int i = trigger.word() - 1; i >= 0; i--) {
            if (scene.word(i).has("에서") && scene.actors().at(scene.strand(), i).equals(subject)) {
                return scene.actors().subject(scene.strand(), i, 0);
            }
        }
        return subject;
    }

    private static Optional<Draft> draft(List<ExtractedEntity> funders, String target, Trigger trigger) {
        return Optional.of(new Draft(funders, target, trigger.word(), Draft.Rule.RAISE));
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
        boolean given = scene.word(trigger.word()).predicate().startsWith("받")
                && !scene.word(trigger.word()).noun().isEmpty();
        List<ExtractedEntity> owner = Owners.of(scene);
        List<ExtractedEntity> patrons = !owner.isEmpty() ? owner : given ? Givers.impliedAgency(scene) : List.of();
        for (int i = scene.sum().first() - 1; i >= 0 && !patrons.isEmpty(); i--) {
            if (scene.word(i).has("은", "는", "이", "가") && !Phrases.isTime(scene.word(i))) {
                Span getter = Phrases.endingIn(scene.strand(), i, 0);
                return draft(patrons, getter.of(scene.text()), trigger);
            }
        }
        return Optional.empty();
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

    /** '보조금 3억원을 받았다'; not '보조금 3억원을 빼돌린 혐의를 받았다'. */
    private static boolean isOfNamedFund(MoneyPlace sum, Trigger trigger) {
        for (int i = sum.last() + 1; i < trigger.word(); i++) {
            if (sum.strand().word(i).isPredicate()) {
                return false;
            }
        }
        return Goals.isNamedFund(sum);
    }

    /** '해솔시로부터 3억원을 받았다': the verb's own source, not that of another verb before the sum. */
    private static boolean isFromSomebody(Scene scene, Trigger trigger) {
        for (int i = trigger.word() - 1; i >= 0 && !scene.word(i).isPredicate(); i--) {
            boolean lent = scene.word(i).has("에서")
                    && scene.word(trigger.word()).predicate().startsWith("빌");
            if (lent || scene.word(i).has("로부터", "으로부터", "에게서", "한테서")) {
                return !scene.actors().at(scene.strand(), i).isEmpty();
            }
        }
        return false;
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

    private static List<ExtractedEntity> sources(Scene scene, Trigger trigger, ExtractedEntity getter) {
        for (int i = trigger.word() - 1; i >= 0; i--) {
            if (scene.word(i).has("로부터", "으로부터", "에게서", "한테서", "에게", "에서")) {
                List<ExtractedEntity> named = scene.actors().at(scene.strand(), i);
                if (!named.isEmpty() && !named.contains(getter)) {
                    return named;
                }
            }
        }
        List<ExtractedEntity> shared = scene.memory().giversOf(scene.sum());
        List<ExtractedEntity> owner = shared.isEmpty() ? Owners.of(scene) : shared;
        if (!owner.isEmpty() && !owner.contains(getter)) {
            return owner;
        }
        List<ExtractedEntity> offered = offered(scene, trigger, getter);
        if (!offered.isEmpty()) {
            return offered;
        }
        if (scene.word(trigger.word()).predicate().startsWith("받")) {
            return patron(scene, trigger, getter);
        }
        return isNational(scene) ? ministry(scene, trigger, getter) : List.of();
    }

    /** '가람벤처스를 대상으로 유상증자를 결정했다': to whom shares are offered. */
    private static List<ExtractedEntity> offered(Scene scene, Trigger trigger, ExtractedEntity getter) {
        for (int i = trigger.word() - 1; i > 0; i--) {
            if (scene.word(i).noun().equals("대상") && scene.word(i - 1).has("을", "를")) {
                List<ExtractedEntity> named = scene.actors().at(scene.strand(), i - 1);
                return named.contains(getter) ? List.of() : named;
            }
        }
        return List.of();
    }

    /** '3억원의 국비를', '국비 3억원을'. */
    private static boolean isNational(Scene scene) {
        int last = Math.min(scene.strand().size() - 1, scene.sum().last() + 2);
        for (int i = Math.max(0, scene.sum().first() - 2); i <= last; i++) {
            if (scene.word(i).noun().endsWith("국비")) {
                return true;
            }
        }
        return false;
    }

    /** '해솔부의 공모에 뽑혀 국비 3억원을 확보했다': the public body whose contest it is. */
    private static List<ExtractedEntity> ministry(Scene scene, Trigger trigger, ExtractedEntity getter) {
        return patron(scene, trigger, getter).stream()
                .filter(entity -> entity.type() == EntityType.AGENCY)
                .toList();
    }

    /** '해솔부의 창업 프로그램에 뽑혀 5억원을 지원받았다': the body whose programme it is. */
    private static List<ExtractedEntity> patron(Scene scene, Trigger trigger, ExtractedEntity getter) {
        Span before = new Span(
                scene.strand().span().start(), scene.word(trigger.word()).core().start());
        return scene.context().entities().within(before).stream()
                .filter(mention -> !isSubject(scene, mention))
                .map(scene.context().entities()::entity)
                .filter(entity -> !entity.equals(getter)
                        && entity.type() != EntityType.POLICY
                        && entity.type() != EntityType.PERSON)
                .limit(1)
                .toList();
    }

    private static boolean isSubject(Scene scene, Mention mention) {
        Word word = scene.word(scene.strand().wordAt(mention.span().end() - 1));
        return word.has("이", "가");
    }
}
