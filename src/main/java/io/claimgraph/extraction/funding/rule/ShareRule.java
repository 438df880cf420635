package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.OwnGifts;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '나래부 몫이 120억원이다', '나머지 3억원은 해솔시 부담이다', '가람건설의 분담금은 2억원', '나래도가 낼 돈은 9억원': whose share a sum is. */
final class ShareRule implements FundingRule {
    private static final Set<String> SHARES = Lexicon.words("ko/share-nouns.txt");
    private static final Set<String> MONEY = Set.of("돈", "금액", "액수", "몫", "비용");
    private static final FundingVerbs VERBS = new FundingVerbs();
    private static final int FARTHEST = 4;

    @Override
    public Optional<Draft> read(Scene scene) {
        List<ExtractedEntity> bearers = before(scene);
        List<ExtractedEntity> found = bearers.isEmpty() ? behind(scene) : bearers;
        boolean policy = found.stream().anyMatch(bearer -> scene.context().isPolicy(bearer));
        if (found.isEmpty() || policy) {
            return Optional.empty();
        }
        List<ExtractedEntity> payers = OwnGifts.payers(scene, found);
        return goal(scene, payers)
                .map(goal -> new Draft(payers, goal, scene.sum().last(), Draft.Rule.SOURCE));
    }

    /** What the clause says the money is for, else what was spoken of. */
    private static Optional<String> goal(Scene scene, List<ExtractedEntity> payers) {
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            if (Phrases.isTarget(scene.word(i))) {
                return Optional.of(scene.name(
                        Phrases.endingIn(scene.strand(), i, scene.sum().from())));
            }
        }
        Memory memory = scene.memory();
        return Optional.ofNullable(memory.goal())
                .or(() -> Optional.ofNullable(memory.fund()))
                .or(() -> scene.nameOrFund(null, scene.sum().last(), payers));
    }

    /** '나래부 몫은 3억원', '나래부가 부담하는 돈은 3억원': whose share the topic right before the sum is. */
    private static List<ExtractedEntity> before(Scene scene) {
        int topic = scene.sum().first() - 1;
        while (topic > scene.sum().from() && Phrases.isMeasure(scene.word(topic))) {
            topic--;
        }
        if (topic <= scene.sum().from() || !scene.word(topic).has("은", "는", "이", "가")) {
            return List.of();
        }
        Word owner = scene.word(topic - 1);
        Strand strand = scene.strand();
        if (isShare(scene.word(topic)) && (owner.isBare() || owner.has("의"))) {
            return scene.actors().at(strand, topic - 1);
        }
        boolean given = MONEY.contains(scene.word(topic).noun())
                && owner.ending() == Word.Ending.ADNOMINAL
                && isGiving(VERBS.verb(owner, topic - 1));
        return given ? giver(scene, topic - 1) : List.of();
    }

    /** The subject of the clause that modifies the money; empty where that has none of its own. */
    private static List<ExtractedEntity> giver(Scene scene, int verb) {
        for (int i = verb - 1; i >= scene.sum().from() && !scene.word(i).isPredicate(); i--) {
            if (scene.word(i).has("이", "가")) {
                return scene.actors().subject(scene.strand(), verb, scene.sum().from());
            }
        }
        return List.of();
    }

    private static boolean isGiving(@Nullable Trigger verb) {
        return verb != null && verb.kind() == Trigger.Kind.GIVE && !verb.passive();
    }

    /** '3억원은 나래부 몫이다': whose share the sum is said to be. */
    private static List<ExtractedEntity> behind(Scene scene) {
        int next = scene.sum().last() + 1;
        int end = Math.min(scene.sum().next(), next + FARTHEST);
        if (!scene.sum().lastWord().has("은", "는", "이")) {
            return List.of();
        }
        for (int i = next; i < end; i++) {
            Word word = scene.word(i);
            boolean told = word.predicate().startsWith("이") || word.has("으로", "로");
            if (i > next && isShare(word) && told) {
                return scene.actors().at(scene.strand(), i - 1);
            }
            if (!(word.isBare() || word.has("의", "와", "과"))) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isShare(Word word) {
        return !Phrases.isSumName(word) && (SHARES.contains(word.lastNoun()) || SHARES.contains(word.noun()));
    }
}
