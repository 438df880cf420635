package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import java.util.List;
import java.util.Optional;

/**
 * '* 나래부 30억 원, 가람은행 13억 원', '▷ 가람은행: 900억원', '배정 대상은 ▲나래은행 200억원 ▲가람항공 180억원이다': who gives what, in a
 * list that no verb follows but one that says it is all.
 */
final class ListRule implements FundingRule {
    /** How many sentences before a list the sum stands that it tells the parts of. */
    private static final int NEAR = 2;

    private static final FundingVerbs VERBS = new FundingVerbs();

    @Override
    public Optional<Draft> read(Scene scene) {
        String fund = scene.memory().fund();
        boolean spoken = fund != null && isWithoutVerb(scene) && (isOneOfSeveral(scene) || isItem(scene));
        boolean list = spoken || (isOneOfSeveral(scene) && (isOfGivers(scene) || isBulleted(scene)));
        List<ExtractedEntity> givers = list ? givers(scene) : List.of();
        return givers.isEmpty()
                ? Optional.empty()
                : target(scene, spoken, givers)
                        .map(target -> new Draft(givers, target, scene.sum().last(), Draft.Rule.BRACKET));
    }

    /** The fund spoken of; in a sentence of its own who was said to raise money, else the one it is about. */
    private static Optional<String> target(Scene scene, boolean spoken, List<ExtractedEntity> givers) {
        String raiser = scene.memory().raiser();
        return !spoken && raiser != null ? Optional.of(raiser) : scene.nameOrFund(null, 0, givers);
    }

    private static boolean isWithoutVerb(Scene scene) {
        return scene.strand().words().stream().noneMatch(Word::isPredicate);
    }

    private static boolean isOneOfSeveral(Scene scene) {
        return scene.sum().from() > 0 || scene.sum().next() < scene.strand().size();
    }

    /** '▲가람은행 3억원 ▲나래생명 2억원 등이다' right behind a sum that was given. */
    private static boolean isBulleted(Scene scene) {
        int before = scene.sum().first() - 1;
        boolean bullet = before >= scene.sum().from() && scene.word(before).bullet();
        return bullet
                && scene.memory().told() != null
                && scene.strand().sentence() - scene.memory().toldAt() <= NEAR;
    }

    /** '▷ 가람은행: 900억원': a line of its own. */
    private static boolean isItem(Scene scene) {
        return scene.strand().word(0).bullet();
    }

    /** '배정 대상은 …이다', '우선주 7억원은 … 4억원, … 3억원으로 채웠다': a topic that speaks of money given, and no verb before the end. */
    private static boolean isOfGivers(Scene scene) {
        int topic = -1;
        boolean money = false;
        for (int i = 0; i < scene.strand().size(); i++) {
            Word word = scene.word(i);
            boolean ends = word.endsClause() || word.ending() == Word.Ending.ADVERBIAL;
            if (ends && (topic < 0 || !SourceRule.isTotal(word))) {
                return false;
            }
            if (topic < 0) {
                money |= Phrases.isFund(word) || Phrases.isSumName(word) || VERBS.noun(word, i) != null;
                topic = word.has("은", "는") ? i : topic;
            } else if (SourceRule.isTotal(word)) {
                money |= !word.predicate().startsWith("이");
            }
        }
        return money && topic >= 0 && scene.sum().first() > topic;
    }

    /** Who stands right before the sum. */
    private static List<ExtractedEntity> givers(Scene scene) {
        int before = scene.sum().first() - 1;
        while (before > scene.sum().from() && Phrases.isMeasure(scene.word(before))) {
            before--;
        }
        if (before < scene.sum().from() || !scene.word(before).isBare()) {
            return List.of();
        }
        Span word = scene.word(before).span();
        boolean named = !scene.context().entities().within(word).isEmpty();
        List<ExtractedEntity> givers = named ? scene.actors().at(scene.strand(), before) : List.of();
        boolean policy = givers.stream().anyMatch(giver -> scene.context().isPolicy(giver));
        return policy ? List.of() : givers;
    }
}
