package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.giver.Purses;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '18억원은 나래부의 새봄기금에서 나왔다', '나머지는 군비 3억원으로 채웠다': the purse that the sum comes from. */
final class SourceRule implements FundingRule {
    private static final Set<String> COMING = Lexicon.words("ko/coming-verbs.txt");
    /** What somebody gives, as whose the money is told: '나래재단 후원으로 마련했다'. */
    private static final Set<String> GIFTS = Set.of("후원", "기부", "협찬", "지원", "출연", "모금", "성금");

    private static final int FARTHEST = 6;

    @Override
    public Optional<Draft> read(Scene scene) {
        if (isWhole(scene)) {
            return scene.nameOrFund(null, scene.sum().last(), List.of()).map(goal -> draft(List.of(), goal, scene));
        }
        int end = scene.sum().next() > scene.sum().last()
                ? scene.sum().next()
                : scene.strand().size();
        int last = Math.min(end - 1, scene.sum().last() + FARTHEST);
        for (int i = scene.sum().last(); i <= last; i++) {
            if (isComing(scene.word(i))) {
                List<ExtractedEntity> funders = funders(scene, i);
                boolean told = !funders.isEmpty() || Purses.isLocal(scene);
                return told ? goal(scene, i, funders).map(goal -> draft(funders, goal, scene)) : Optional.empty();
            }
            if (i > scene.sum().last() && scene.word(i).endsClause()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What the sum before went to ('나머지는 …'), else the fund spoken of. */
    private static Optional<String> goal(Scene scene, int verb, List<ExtractedEntity> funders) {
        String before = scene.memory().goal();
        Span item = Goals.item(scene.sum());
        Optional<String> named = before == null ? scene.nameOrFund(null, verb, funders) : Optional.of(before);
        return named.isPresent() || item == null ? named : Optional.of(scene.name(item));
    }

    /** '사업비 31억원 가운데': the cost of the programme spoken of. */
    private static boolean isWhole(Scene scene) {
        int before = scene.sum().first() - 1;
        int after = scene.sum().last() + 1;
        return before >= 0
                && scene.word(before).noun().endsWith("사업비")
                && after < scene.strand().size()
                && Set.of("가운데", "중").contains(scene.word(after).noun());
    }

    private static Draft draft(List<ExtractedEntity> funders, String goal, Scene scene) {
        return new Draft(funders, goal, scene.sum().last(), Draft.Rule.SOURCE);
    }

    /** Whose fund the phrase before the verb is, else whose purse stands before the sum. */
    private static List<ExtractedEntity> funders(Scene scene, int verb) {
        for (int i = scene.sum().last() + 1; i < verb; i++) {
            Word word = scene.word(i);
            boolean gift = word.has("으로", "로") && GIFTS.stream().anyMatch(word.noun()::endsWith);
            if (gift || (word.has("에서", "으로", "로") && Phrases.isFund(word))) {
                List<ExtractedEntity> owner = scene.actors().owner(scene.strand(), i);
                boolean agency = owner.stream().anyMatch(entity -> entity.type() == EntityType.AGENCY);
                List<ExtractedEntity> fund = agency ? List.of() : named(scene, i);
                return fund.isEmpty() ? owner : fund;
            }
            if (word.has("에서")) {
                return scene.actors().at(scene.strand(), i);
            }
        }
        return Owners.of(scene);
    }

    /** '새봄기금에서': the fund itself, where it has a name. */
    private static List<ExtractedEntity> named(Scene scene, int index) {
        Span word = scene.word(index).core();
        return scene.context().entities().within(word).stream()
                .filter(mention -> mention.span().end() == word.end())
                .map(scene.context().entities()::entity)
                .limit(1)
                .toList();
    }

    /** '…으로 채웠다', '…이다': says that what stands before it is all. */
    static boolean isTotal(Word word) {
        return word.predicate().startsWith("이") || isComing(word);
    }

    private static boolean isComing(Word word) {
        return word.noun().isEmpty()
                ? COMING.stream().anyMatch(word.predicate()::startsWith)
                : word.isPredicate() && COMING.contains(word.lastNoun());
    }
}
