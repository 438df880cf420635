package io.claimgraph.extraction.funding.sum;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the sums of a strand that may be funding: no conversions, comparisons, earnings, prices or fines. */
public final class SumFinder {
    private static final Set<String> PARTED = Set.of("가운데", "중");

    /** Less won than this are a price, a fare or a prize far more often than money given. */
    private static final long PETTY = 10_000;

    private static final String WON = "KRW";

    private final MoneyReader reader = new MoneyReader();

    /** The sums of a strand, in its order. */
    public List<MoneyPlace> of(String text, Strand strand) {
        List<MoneyPlace> places = new ArrayList<>();
        List<Money> sums = reader.read(text, strand.span());
        sums.removeIf(money -> !within(strand, money.span()));
        if (sums.isEmpty()
                || NonFunding.isPriced(strand)
                || NonFunding.isCrime(strand)
                || NonFunding.isRevenue(strand)) {
            return places;
        }
        int from = 0;
        for (int i = 0; i < sums.size(); i++) {
            Money money = sums.get(i);
            int next = next(text, strand, sums, i);
            int first = strand.wordAt(money.span().start());
            int last = strand.wordAt(money.span().end() - 1);
            MoneyPlace place =
                    new MoneyPlace(strand, money, first, last, Math.min(from, first), Math.max(next, last), 0, 1);
            if (isPetty(money)
                    || RelatedSums.isRemark(text, sums, i)
                    || RelatedSums.isFormer(text, place, sums, i)
                    || RelatedSums.isUpper(text, sums, i)
                    || RelatedSums.isPart(text, sums, i)
                    || RelatedSums.isStep(text, sums, i)
                    || isSplit(place)
                    || Comparisons.isCompared(text, place)
                    || NonFunding.isOther(place)
                    || Comparisons.isThreshold(place)
                    || NonFunding.isOtherInBrackets(text, place)) {
                continue;
            }
            places.add(place);
            from = last + 1;
        }
        return inLists(text, places);
    }

    /** Index of the first word of the next sum that is no remark on this one. */
    private static int next(String text, Strand strand, List<Money> sums, int index) {
        int next = index + 1;
        while (next < sums.size() && RelatedSums.isRemark(text, sums, next)) {
            next++;
        }
        return next < sums.size() ? strand.wordAt(sums.get(next).span().start()) : strand.size();
    }

    /** Tells the sums of '1억원, 2억원과 3억원을' that they are one list. */
    private static List<MoneyPlace> inLists(String text, List<MoneyPlace> places) {
        List<MoneyPlace> listed = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean ends = i + 1 == places.size()
                    || !joins(
                            text,
                            places.get(i).money().span(),
                            places.get(i + 1).money().span());
            if (ends) {
                for (int j = start; j <= i; j++) {
                    listed.add(places.get(j).inList(j - start, i - start + 1));
                }
                start = i + 1;
            }
        }
        return listed;
    }

    private static boolean joins(String text, Span left, Span right) {
        String gap = text.substring(left.end(), right.start()).strip();
        return gap.equals(",") || gap.equals("과") || gap.equals("와") || gap.equals("·") || gap.equals("및");
    }

    /** '쿠폰 3천원을 준다'. */
    private static boolean isPetty(Money money) {
        Long value = money.value();
        return value != null && value < PETTY && money.currency().equals(WON);
    }

    private static boolean within(Strand strand, Span money) {
        int word = strand.wordAt(money.start());
        return word < strand.size() && strand.word(word).span().contains(money.start());
    }

    /** '뱃삯 6만원 가운데 4만원을': what only a part is given of. */
    private static boolean isSplit(MoneyPlace place) {
        int after = place.last() + 1;
        return place.next() < place.strand().size()
                && after < place.next()
                && PARTED.contains(place.strand().word(after).noun())
                && !MeasuredFund.isNamed(place);
    }
}
