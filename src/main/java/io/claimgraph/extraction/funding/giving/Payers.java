package io.claimgraph.extraction.funding.giving;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.giver.Purses;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Finds who pays a sum that is only said to be spent: '사업에 5억원이 배정됐다'. */
final class Payers {
    private static final String LOCAL_ENDS = "시도군구";

    private static final String STATE = "정부";

    /** What a gift is called, as the last part of a word. */
    private static final Set<String> GIFTS = Lexicon.words("ko/gift-nouns.txt");

    private static final Set<String> POINTERS = Set.of("이번", "이", "이날", "해당");

    /** How money reaches those whom it is given to. */
    private static final Set<String> HANDED = Set.of("지원", "지급", "제공", "수여", "교부", "보조", "융자");

    /** How money comes to each of those who share it: '돌아갔다'. */
    private static final String SHARED = "돌아";

    private Payers() {}

    /** Who pays a sum that is only said to be spent: whose plan or money it is, else the public body that the text is about. */
    static List<ExtractedEntity> of(Scene scene, Trigger trigger) {
        if (isOthersInvestment(scene.word(trigger.word()))) {
            return Owners.of(scene);
        }
        List<ExtractedEntity> donors = ofGift(scene);
        if (!donors.isEmpty()) {
            return donors;
        }
        List<ExtractedEntity> planner = planner(scene);
        List<ExtractedEntity> named = planner.isEmpty() ? Owners.of(scene) : planner;
        List<ExtractedEntity> owner = named.isEmpty() ? builder(scene, trigger) : named;
        List<ExtractedEntity> implied = owner.isEmpty() && !Phrases.isWhole(scene.sum()) && !Purses.areJoined(scene)
                ? about(scene, trigger)
                : owner;
        if (implied.isEmpty() && !Phrases.isWhole(scene.sum()) && !Purses.isMixed(scene)) {
            implied = spender(scene, trigger);
        }
        boolean others = Purses.isLocal(scene)
                || (Purses.isNational(scene) && implied.stream().anyMatch(Payers::isLocal));
        return named.isEmpty() && others ? List.of() : Legislatures.budgetsOf(scene, implied);
    }

    /** The public body that the text is about; several together only hand out money, what something costs not each of them pays. */
    private static List<ExtractedEntity> about(Scene scene, Trigger trigger) {
        List<ExtractedEntity> bodies = ImpliedGivers.of(scene);
        return bodies.size() == 1 || HANDED.contains(scene.word(trigger.word()).lastNoun()) ? bodies : List.of();
    }

    /** Who raised money before, and now spends it, else the firm that was just said to spend a sum, or the agency to hand it out. */
    private static List<ExtractedEntity> spender(Scene scene, Trigger trigger) {
        boolean shared = scene.word(trigger.word()).predicate().startsWith(SHARED);
        String raiser = shared ? null : scene.memory().raiser();
        List<ExtractedEntity> spenders = raiser == null
                ? scene.memory().patrons(scene.strand().sentence())
                : scene.actors().named(raiser);
        boolean fit = spenders.stream().allMatch(spender -> (spender.type() == EntityType.AGENCY) == shared);
        return fit ? spenders : List.of();
    }

    /** '이번 성금은 쉼터에 3억원이 쓰인다': who gave what the sentence speaks of, a few sentences before at most. */
    private static List<ExtractedEntity> ofGift(Scene scene) {
        for (int i = 0; i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            if (word.has("은", "는") && !word.isPredicate()) {
                boolean told = i > 0 && POINTERS.contains(scene.word(i - 1).noun());
                boolean gift = word.noun().endsWith("지원금") || GIFTS.stream().anyMatch(word.noun()::endsWith);
                return told && gift ? scene.memory().patrons(scene.strand().sentence()) : List.of();
            }
        }
        return List.of();
    }

    /** '3억원의 투자가 이뤄질 것으로 본다': whoever tells of it does not invest. */
    private static boolean isOthersInvestment(Word verb) {
        return verb.lastNoun().equals("투자") && verb.has("이", "가");
    }

    private static boolean isLocal(ExtractedEntity body) {
        return LOCAL_ENDS.indexOf(body.name().charAt(body.name().length() - 1)) >= 0;
    }

    /** '해솔시가 짓는 도서관에는 3억원이 들어간다': the body whose work the money goes to. */
    private static List<ExtractedEntity> builder(Scene scene, Trigger trigger) {
        Span target = Goals.target(scene.sum(), trigger);
        int verb = target == null ? -1 : scene.strand().wordAt(target.start()) - 1;
        boolean described = verb > 0 && scene.word(verb).endsModifier();
        List<ExtractedEntity> builders = described ? scene.actors().subject(scene.strand(), verb, 0) : List.of();
        boolean bodies = builders.stream()
                .allMatch(entity -> entity.type() == EntityType.AGENCY || entity.type() == EntityType.COMPANY);
        return bodies ? builders : List.of();
    }

    /** '나래당 안에는 …에 3조원이 잡혀 있다': whose plan holds the sum. */
    private static List<ExtractedEntity> planner(Scene scene) {
        for (int i = scene.sum().last(); i >= 0; i--) {
            boolean holds = scene.word(i).has("에는", "에", "에서", "에서는")
                    || (i < scene.sum().first() && scene.word(i).has("은", "는", "이", "가"));
            if (holds && Phrases.isPlan(scene.word(i))) {
                return scene.word(i).noun().startsWith(STATE)
                        ? Purses.government(scene)
                        : scene.actors().owner(scene.strand(), i);
            }
        }
        return List.of();
    }
}
