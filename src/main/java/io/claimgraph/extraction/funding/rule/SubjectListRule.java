package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.Bearing;
import io.claimgraph.extraction.funding.giver.PurseHolders;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * '나래부가 40억원, 해솔시 예산이 25억원이다', '국비가 9억원, 지방비가 6억원이다', '가람국이 62억유로로 가장 많다': who gives which part of
 * a sum that was told just before.
 */
final class SubjectListRule implements FundingRule {
    /** How many sentences before the parts the sum stands. */
    private static final int NEAR = 2;

    /** In words. */
    private static final int REACH = 24;

    private static final Set<String> PURSES = Lexicon.words("ko/public-purses.txt");
    private static final Set<String> RANKS = Set.of("가장", "제일", "최다");
    private static final List<String> CURRENCIES = List.of("원", "달러", "유로", "엔", "위안", "파운드");

    @Override
    public Optional<Draft> read(Scene scene) {
        int subject = scene.sum().first() - 1;
        while (subject >= scene.sum().from() && Phrases.isMeasure(scene.word(subject))) {
            subject--;
        }
        Memory memory = scene.memory();
        boolean near = memory.told() != null && scene.strand().sentence() - memory.toldAt() <= NEAR;
        if (!near || subject < scene.sum().from() || !isSaid(scene)) {
            return Optional.empty();
        }
        List<ExtractedEntity> givers = givers(scene, subject);
        return givers == null ? Optional.empty() : Optional.of(draft(scene, givers));
    }

    private static Draft draft(Scene scene, List<ExtractedEntity> givers) {
        Memory memory = scene.memory();
        String goal = Optional.ofNullable(memory.goal())
                .or(() -> Optional.ofNullable(memory.fund()))
                .orElseGet(() -> scene.sum().money().span().of(scene.text()));
        return new Draft(Bearing.share(scene, givers), goal, scene.sum().last(), Draft.Rule.SOURCE);
    }

    /** Whose part the subject says that the sum is, nobody's for a purse of nobody; null where it says no such thing. */
    private static @Nullable List<ExtractedEntity> givers(Scene scene, int subject) {
        Word word = scene.word(subject);
        boolean marked = word.has("이", "가");
        if (word.isPredicate() || !(marked || (word.isBare() && isListed(scene)))) {
            return null;
        }
        if (PURSES.contains(word.noun())) {
            return marked ? PurseHolders.partOf(scene, word.noun()) : null;
        }
        List<ExtractedEntity> named =
                Phrases.isFund(word) ? owner(scene, subject) : scene.actors().at(scene.strand(), subject);
        boolean bodies = !named.isEmpty()
                && named.stream().allMatch(entity -> entity.type().isBody() && entity.type() != EntityType.POLICY);
        return bodies ? named : null;
    }

    /** '해솔시 예산이': the body right before the money. */
    private static List<ExtractedEntity> owner(Scene scene, int fund) {
        Word before = fund > scene.sum().from() ? scene.word(fund - 1) : null;
        return before != null && (before.isBare() || before.has("의"))
                ? scene.actors().at(scene.strand(), fund - 1)
                : List.of();
    }

    /** '… 62억유로로 가장 많고 나래국 40억유로': whether another sum of the list goes before. */
    private static boolean isListed(Scene scene) {
        return scene.sum().from() > 0;
    }

    /** Whether no verb follows but the one that says that this is the sum, of it or of the next ones. */
    private static boolean isSaid(Scene scene) {
        int end = Math.min(scene.strand().size(), scene.sum().last() + REACH);
        for (int i = scene.sum().last(); i < end; i++) {
            Word word = scene.word(i);
            if (word.isPredicate()) {
                return Phrases.isCopula(word) && isSum(word);
            }
            if (word.has("로", "으로") && isSum(word)) {
                return i + 1 < end && RANKS.contains(scene.word(i + 1).core().of(scene.text()));
            }
            if (word.has("뒤") || word.noun().equals("뒤")) {
                return true;
            }
            if (word.has("을", "를", "에", "에서", "은", "는")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSum(Word word) {
        return CURRENCIES.stream().anyMatch(word.noun()::endsWith);
    }
}
