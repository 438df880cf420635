package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * '도서관에는 3억원이 들었다', '여기에 해마다 3억원이 든다': what something costs, from nobody who is named unless whoever the text is
 * about does what was told before.
 */
final class CostRule implements FundingRule {
    private static final Set<String> COSTING = Lexicon.words("ko/costing-forms.txt");
    private static final Set<String> POINTERS = Set.of("여기", "이", "이것", "이곳");

    private static final Set<String> UNITS = Set.of("하나", "한명", "개당");
    private static final Set<String> YEARS = Set.of("해", "달", "번");
    private static final String ONE = "한";
    private static final String EACH = "인당";
    private static final String SUPPOSING = "면";

    /** The last syllables of what is bought: '항공료만 3억원이 든다'. */
    private static final String PRICES = "료값";

    /** How far behind a sum its verb may stand: '3억원이 더 든다'. */
    private static final int FARTHEST = 2;

    @Override
    public Optional<Draft> read(Scene scene) {
        int verb = verb(scene);
        if (verb < 0 || scene.sum().money().value() == null || isPrice(scene) || isReckoned(scene)) {
            return Optional.empty();
        }
        Span goal = Goals.target(scene.sum(), new Trigger(verb, Trigger.Kind.GIVE, false, true));
        boolean pointed = goal != null
                && POINTERS.contains(
                        scene.word(scene.strand().wordAt(goal.end() - 1)).noun());
        List<ExtractedEntity> payers = pointed || !hasGoal(scene) ? doers(scene) : List.of();
        return target(scene, pointed ? null : goal).map(target -> new Draft(payers, target, verb, Draft.Rule.TOPIC));
    }

    /** Index of the verb that says that the sum is what something costs; -1 where none does. */
    private static int verb(Scene scene) {
        Word sum = scene.sum().lastWord();
        int end = Math.min(scene.strand().size(), scene.sum().last() + 1 + FARTHEST);
        for (int i = scene.sum().last() + 1; sum.has("이", "가", "도") && i < end; i++) {
            Word word = scene.word(i);
            if (word.isPredicate()) {
                return word.noun().isEmpty() && COSTING.contains(word.predicate()) ? i : -1;
            }
        }
        return -1;
    }

    /** '항공료만 3억원이': what is bought for it. */
    private static boolean isPrice(Scene scene) {
        int before = scene.sum().first() - 1;
        String noun = before < scene.sum().from() ? "" : scene.word(before).noun();
        return noun.length() > 1 && PRICES.indexOf(noun.charAt(noun.length() - 1)) >= 0;
    }

    /** '공장 하나를 지으려면', '아이 하나에', '한 채에': what it would cost, or costs each time. */
    private static boolean isReckoned(Scene scene) {
        for (int i = scene.sum().from(); i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            boolean one =
                    UNITS.contains(word.noun()) || (ONE.equals(word.core().of(scene.text())) && !isYear(scene, i));
            if (one || word.noun().endsWith(EACH) || word.predicate().endsWith(SUPPOSING)) {
                return true;
            }
        }
        return false;
    }

    /** '한 해': a sum that is spent again each year is given all the same. */
    private static boolean isYear(Scene scene, int index) {
        return Phrases.isTime(scene.word(index + 1))
                || YEARS.contains(scene.word(index + 1).noun());
    }

    /** '도서관에는', '고치는 데': whether the clause says what costs so much, though it be counted ('열차 9칸에는'). */
    private static boolean hasGoal(Scene scene) {
        for (int i = scene.sum().from(); i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            if (word.has("에는", "에", "에도", "에만") || word.noun().equals("데")) {
                return true;
            }
        }
        return false;
    }

    /** The body that does what the sentences before tell. */
    private static List<ExtractedEntity> doers(Scene scene) {
        return scene.actors().implied(scene.strand()).stream()
                .map(scene.institutions()::of)
                .filter(entity -> entity.type().isBody() && entity.type() != EntityType.POLICY)
                .distinct()
                .limit(1)
                .toList();
    }

    private static Optional<String> target(Scene scene, @Nullable Span goal) {
        Memory memory = scene.memory();
        return goal != null
                ? Optional.of(scene.name(goal))
                : Optional.ofNullable(memory.goal())
                        .or(() -> Optional.ofNullable(memory.fund()))
                        .or(() -> scene.nameOrFund(null, scene.sum().last(), List.of()));
    }
}
