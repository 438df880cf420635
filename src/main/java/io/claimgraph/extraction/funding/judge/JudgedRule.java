package io.claimgraph.extraction.funding.judge;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.FundingCandidates;
import io.claimgraph.extraction.funding.giver.AskedMoney;
import io.claimgraph.extraction.funding.giver.Bearing;
import io.claimgraph.extraction.funding.giver.UnnamedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Offers;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Goods;
import io.claimgraph.extraction.funding.verb.Governors;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.learning.WeightTable;
import io.claimgraph.language.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * '누리기금이 80억원의 보증을 섰다': what no other rule understands. A table that was learnt from articles
 * annotated by hand tells how likely everybody near the sum gives it, and the likeliest does.
 */
public final class JudgedRule implements FundingRule {
    /** Less won than this are a price, a fare or a fine more often than money given. */
    private static final long SMALLEST = 10_000_000;

    /** What is said of a sum that is no object: something is valued at it, or it is spent on something. */
    private static final Set<String> PRICING = Set.of("책정", "쓰", "쓴", "쓴다", "썼다", "써");

    private static final Set<String> WAGES =
            Set.of("시간당", "시급", "일당", "최저임금", "임금", "월급", "연봉", "기본급", "급여", "초봉", "품삯", "보수");

    private static final String WON = "KRW";

    private final WeightTable weights = new WeightTable("ko/funding-weights.tsv");

    @Override
    public Optional<Draft> read(Scene scene) {
        PossibleGiver likeliest = null;
        double highest = 0;
        for (PossibleGiver giver : GiverTraits.of(scene)) {
            double chance = weights.chance(giver.traits());
            if (chance > highest) {
                likeliest = giver;
                highest = chance;
            }
        }
        return likeliest == null || !weights.isEnough(highest)
                ? Optional.empty()
                : Optional.of(draft(scene, likeliest));
    }

    /**
     * Whether a sum may be a funding that names its giver: not a small one, none that is denied, only asked for or pays
     * for something, no giver of no known name.
     */
    public static boolean mayTell(Scene scene) {
        Money money = scene.sum().money();
        boolean small = money.value() != null
                && money.value() < SMALLEST
                && money.currency().equals(WON);
        return !small
                && !isPrice(scene)
                && !isWage(scene)
                && !Goods.areSupplied(scene.sum(), scene.trigger())
                && !Governors.isDenied(scene.sum())
                && !Offers.areRefused(scene.text(), scene.sum())
                && !AskedMoney.isAskedOfOthers(scene)
                && !UnnamedGivers.hasStranger(scene);
    }

    /** Whoever may give a sum, with what the judge weighs of each. */
    public static List<FundingCandidates.Giver> candidates(Scene scene) {
        return GiverTraits.of(scene).stream()
                .map(giver -> new FundingCandidates.Giver(giver.names(), giver.traits()))
                .toList();
    }

    /** '최저임금으로 월 3만원을 제시했다', '시간당 9달러를 보장한다': what people earn. */
    private static boolean isWage(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (WAGES.contains(scene.word(i).lastNoun())
                    || WAGES.contains(scene.word(i).noun())) {
                return true;
            }
        }
        return false;
    }

    /** '500억원에 인수했다', '26조 원으로 책정했다', '3억원 규모의 부품을 쓴다': what is paid for something, or what it is worth. */
    private static boolean isPrice(Scene scene) {
        Trigger trigger = scene.trigger();
        if (trigger == null) {
            return false;
        }
        boolean object = scene.sum().lastWord().has("을", "를");
        return trigger.kind() == Trigger.Kind.BUY || (!object && PRICING.contains(SumTraits.moved(scene)));
    }

    private static Draft draft(Scene scene, PossibleGiver giver) {
        MoneyPlace sum = scene.sum();
        int verb = scene.strand().nextPredicate(sum.last());
        int last = scene.trigger() == null
                ? sum.last()
                : Math.max(sum.last(), scene.trigger().word());
        Span goal = goal(scene, verb < 0 ? sum.last() : verb);
        String target = goal == null ? toldBefore(scene) : scene.name(goal);
        return new Draft(Bearing.share(scene, giver.entities()), target, last, Draft.Rule.JUDGED);
    }

    /** The fund spoken of before, else what the sum before went to, else the sum itself. */
    private static String toldBefore(Scene scene) {
        return Stream.of(scene.memory().fund(), scene.memory().goal())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> scene.sum().money().span().of(scene.text()));
    }

    /** What the sum is for: '도서관에 3억원', '운영비 3억원'. */
    private static @Nullable Span goal(Scene scene, int verb) {
        Span goal = Goals.target(scene.sum(), new Trigger(verb, Trigger.Kind.GIVE, false, false));
        return goal == null ? Goals.item(scene.sum()) : goal;
    }
}
