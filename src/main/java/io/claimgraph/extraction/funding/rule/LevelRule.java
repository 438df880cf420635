package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Wishes;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '나래부는 수당을 7만원에서 9만원으로 올린다', '누리청은 지원 예산을 25억원으로 줄였다': what a body sets the money for something to. */
final class LevelRule implements FundingRule {
    private static final Set<String> SETTING = Lexicon.words("ko/setting-verbs.txt");

    /** The last nouns of what is given for something. */
    private static final Set<String> MONEY = Lexicon.words("ko/set-money.txt");

    private static final Set<String> SIZES = Set.of("규모", "한도", "액수", "금액", "총액");
    private static final Set<String> SIZED = Set.of("지원", "기부", "투자", "출자", "출연", "융자", "대출", "보증", "보조", "후원");
    private static final int LONGEST_STEM = 3;
    private static final int FARTHEST = 3;

    @Override
    public Optional<Draft> read(Scene scene) {
        int verb = verb(scene);
        int item = verb < 0 ? -1 : item(scene);
        if (item < 0) {
            return Optional.empty();
        }
        List<ExtractedEntity> givers = scene.actors().of(scene.strand(), item, 0).stream()
                .map(scene.institutions()::of)
                .distinct()
                .toList();
        boolean bodies = !givers.isEmpty()
                && givers.stream().allMatch(giver -> giver.type().isBody() && giver.type() != EntityType.POLICY);
        return bodies
                ? Optional.of(
                        new Draft(givers, scene.name(Phrases.endingIn(scene.strand(), item, 0)), verb, Draft.Rule.GIVE))
                : Optional.empty();
    }

    /** Index of the verb that sets something to the sum; -1 where none does. */
    private static int verb(Scene scene) {
        MoneyPlace sum = scene.sum();
        int end = Math.min(sum.next(), sum.last() + 1 + FARTHEST);
        boolean set = sum.lastWord().has("로", "으로", "까지");
        for (int i = sum.last() + 1; i < end; i++) {
            Word word = scene.word(i);
            set |= word.has("로", "으로")
                    && (word.noun().equals("수준") || word.noun().equals("규모"));
            if (word.isPredicate()) {
                return set && isSetting(word) && !Wishes.isAsked(scene.strand(), i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isSetting(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        for (int length = Math.min(LONGEST_STEM, stem.length()); length > 0; length--) {
            if (SETTING.contains(stem.substring(0, length))) {
                return verb.noun().isEmpty()
                        || !(verb.predicate().startsWith("되")
                                || verb.predicate().startsWith("된")
                                || verb.predicate().startsWith("됐"));
            }
        }
        return false;
    }

    /** Index of the object that is set, where it is money given; -1 elsewhere. */
    private static int item(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= 0 && !scene.word(i).endsClause(); i--) {
            Word word = scene.word(i);
            if (word.has("을", "를", "도") && !word.isPredicate()) {
                return isMoney(scene, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isMoney(Scene scene, int index) {
        Word word = scene.word(index);
        boolean size = SIZES.contains(word.noun())
                && index > 0
                && SIZED.contains(scene.word(index - 1).lastNoun());
        return size || MONEY.stream().anyMatch(word.noun()::endsWith);
    }
}
