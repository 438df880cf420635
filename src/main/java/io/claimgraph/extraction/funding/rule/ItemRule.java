package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '세부 사업은 통학로 정비 9억 원, 보행길 교체 8억 원이다', '추경안은 ▲손실보상 6조원 ▲병상 확충 2조원으로 짜였다': the parts of a sum by what each is for. */
final class ItemRule implements FundingRule {
    private static final Set<String> TOPICS = Lexicon.words("ko/item-topics.txt");
    private static final Set<String> DIVIDING = Lexicon.words("ko/dividing-verbs.txt");
    private static final Set<String> GIFTS = Set.of("지원금", "보조금", "장학금", "교부금", "교부세", "예산", "예산안", "추경안");
    private static final int LONGEST_STEM = 3;

    @Override
    public Optional<Draft> read(Scene scene) {
        MoneyPlace sum = scene.sum();
        boolean several = sum.from() > 0 || sum.next() < scene.strand().size();
        boolean purse = sum.first() > 0 && Phrases.isPurse(scene.word(sum.first() - 1));
        Span item = !several || purse ? null : isListed(scene) ? Goals.item(sum) : spread(scene);
        boolean nobodys = item != null && !scene.word(sum.first() - 1).has("에") && isOfNobody(scene);
        List<ExtractedEntity> givers = item == null || nobodys ? List.of() : givers(scene);
        return item == null || (givers.isEmpty() && !nobodys)
                ? Optional.empty()
                : Optional.of(new Draft(givers, scene.name(item), sum.last(), Draft.Rule.TOPIC));
    }

    /** '도서관에 30억원, 공원에 20억원이다': what the sum goes to, in a sentence that only spreads money over several things; null elsewhere. */
    private static @Nullable Span spread(Scene scene) {
        MoneyPlace sum = scene.sum();
        int before = sum.first() - 1;
        boolean goal = before >= sum.from() && scene.word(before).has("에") && Phrases.isTarget(scene.word(before));
        Word last = scene.word(scene.strand().size() - 1);
        boolean closes = Phrases.isCopula(last);
        for (int i = 0; goal && closes && i < scene.strand().size() - 1; i++) {
            closes = !scene.word(i).endsClause() && !scene.word(i).has("은", "는");
        }
        return goal && closes ? Phrases.endingIn(scene.strand(), before, sum.from()) : null;
    }

    /** Whether the public body that the text is about was said to raise the whole from nobody named: '국비 90억원을 확보했다'. */
    private static boolean isOfNobody(Scene scene) {
        Memory.Round round = scene.memory().round();
        return round != null
                && scene.memory().patrons(scene.strand().sentence()).isEmpty()
                && ImpliedGivers.of(scene).stream()
                        .anyMatch(body -> body.name().equals(round.funding().target()));
    }

    /** Who gave the whole, else the public body that the text is about. */
    private static List<ExtractedEntity> givers(Scene scene) {
        List<ExtractedEntity> patrons = scene.memory().patrons(scene.strand().sentence());
        return patrons.isEmpty() ? ImpliedGivers.of(scene) : patrons;
    }

    /** Whether a topic that speaks of parts stands before the sum, and behind it nothing but what closes the list. */
    private static boolean isListed(Scene scene) {
        int topic = topic(scene);
        boolean closed = topic >= 0 && isBulleted(scene);
        for (int i = topic + 1; topic >= 0 && i < scene.strand().size(); i++) {
            Word word = scene.word(i);
            if (word.endsClause()) {
                boolean last = i >= scene.sum().last() && (word.predicate().startsWith("이") || isDividing(word));
                closed |= last;
                if (!last) {
                    return closed && i > scene.sum().last();
                }
            }
        }
        return closed;
    }

    /** '▲도서관 3억원': whether the mark of an item stands between the sum before and this one. */
    private static boolean isBulleted(Scene scene) {
        for (int i = scene.sum().from(); i <= scene.sum().first(); i++) {
            if (scene.word(i).bullet()) {
                return true;
            }
        }
        return false;
    }

    /** Index of the topic; -1 where the sentence has none before the sum that speaks of parts. */
    private static int topic(Scene scene) {
        for (int i = 0; i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            if (word.has("은", "는", "로는", "으로는")
                    || (word.has("을", "를") && scene.word(i + 1).predicate().equals("보면"))
                    || (word.has("로", "으로") && word.noun().endsWith("별"))) {
                boolean parts = TOPICS.contains(word.lastNoun())
                        || TOPICS.contains(word.noun())
                        || Phrases.isPlan(word)
                        || GIFTS.stream().anyMatch(word.noun()::endsWith);
                return parts && !word.isPredicate() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isDividing(Word word) {
        if (!word.noun().isEmpty()) {
            return DIVIDING.contains(word.lastNoun());
        }
        String stem = word.predicate();
        for (int length = Math.min(LONGEST_STEM, stem.length()); length > 0; length--) {
            if (DIVIDING.contains(stem.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
