package io.claimgraph.extraction.funding.sum;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Money;
import java.util.List;
import java.util.Set;

/** Tells which sums of a text only repeat, bound, precede or make up another one beside them. */
final class RelatedSums {
    private static final Set<String> TOTAL = Set.of("총", "모두", "합계", "총사업비", "사업비", "총 사업비", "전체");
    private static final Set<String> SUMMING =
            Set.of("등", "씩", "으로", "로", "을 포함", "를 포함", "포함", "을 합", "를 합", "을 더", "를 더");
    private static final Set<String> PURSES = Lexicon.words("ko/public-purses.txt");
    private static final Set<String> STEPS = Set.of("증)", "감)", "증액)", "감액)", "증가)", "감소)", "↑)", "↓)");
    private static final int LONGEST_REMARK = 60;
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_STEP = 30;

    private RelatedSums() {}

    /** '5천만 달러(약 690억원)', '30억원(국비 20억원, 시비 10억원)': the sum before it again, or its parts. */
    static boolean isRemark(String text, List<Money> sums, int index) {
        int start = sums.get(index).span().start();
        for (int i = index - 1; i >= 0 && start - sums.get(i).span().end() < LONGEST_REMARK; i--) {
            String gap = text.substring(sums.get(i).span().end(), start);
            if (gap.indexOf(')') >= 0) {
                return false;
            }
            if (gap.strip().startsWith("(")) {
                return true;
            }
        }
        return false;
    }

    /** '900억 원에서 1,850억 원으로 늘린다': what it was before. */
    static boolean isFormer(String text, MoneyPlace place, List<Money> sums, int index) {
        int end = place.money().span().end();
        return place.lastWord().has("에서")
                && text.charAt(end) == '에'
                && sums.stream()
                        .skip(index + 1L)
                        .anyMatch(sum -> sum.span().start() - end < LONGEST_STEP && isNewSum(text, sum));
    }

    /** '1억원에서 2억원을': the upper bound of a range. */
    static boolean isUpper(String text, List<Money> sums, int index) {
        if (index == 0) {
            return false;
        }
        int end = sums.get(index - 1).span().end();
        String gap = text.substring(end, sums.get(index).span().start());
        return gap.startsWith("에서") && gap.length() < LONGEST_ITEM && !isNewSum(text, sums.get(index));
    }

    /** '1,850억 원으로': what a sum becomes. */
    private static boolean isNewSum(String text, Money money) {
        int end = afterRemark(text, money.span().end());
        return text.startsWith("으로", end)
                || text.startsWith("로", end)
                || text.startsWith(" 규모로", end)
                || text.startsWith(" 수준으로", end);
    }

    /** '600억원(사업장마다 300억원)으로': the offset behind a remark in brackets. */
    private static int afterRemark(String text, int end) {
        int close = text.startsWith("(", end) ? text.indexOf(')', end) : -1;
        return close > 0 && close - end < LONGEST_REMARK ? close + 1 : end;
    }

    /** '(84억원, 4억원 증)': how much more or less the sum before it is than another year's. */
    static boolean isStep(String text, List<Money> sums, int index) {
        int end = sums.get(index).span().end();
        int word = text.startsWith(" ", end) ? end + 1 : end;
        boolean step = STEPS.stream().anyMatch(form -> text.startsWith(form, word));
        return step
                && index > 0
                && text.substring(
                                sums.get(index - 1).span().end(),
                                sums.get(index).span().start())
                        .strip()
                        .equals(",");
    }

    /** '가람사 3억원과 나래사 2억원 등 총 5억원': a part of the total that follows; not one that is told by its purse. */
    static boolean isPart(String text, List<Money> sums, int index) {
        return isInTotal(text, sums, index)
                && !isOfPublicPurse(text, sums.get(index).span().start());
    }

    /** '국비 3억원과 도비 2억원 등 총 5억원': whether the total of a sum and others follows. */
    private static boolean isInTotal(String text, List<Money> sums, int index) {
        for (int i = index + 1; i < sums.size(); i++) {
            String gap = text.substring(
                            sums.get(i - 1).span().end(), sums.get(i).span().start())
                    .strip();
            boolean included = gap.startsWith("을 포함") || gap.startsWith("를 포함");
            if (included && !isOfPurse(text, sums.get(i - 1).span().start())) {
                return false;
            }
            if (SUMMING.stream().anyMatch(gap::startsWith) && TOTAL.stream().anyMatch(gap::endsWith)) {
                return true;
            }
            if (gap.length() > LONGEST_ITEM) {
                return false;
            }
        }
        return false;
    }

    /** '도비 3억원': a sum of which the word before it says whose purse it comes from. */
    private static boolean isOfPublicPurse(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST_ITEM), start).stripTrailing();
        return PURSES.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** '국비 3억원': a sum named by a purse, that says who pays a part and not what is given besides. */
    private static boolean isOfPurse(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST_ITEM), start).stripTrailing();
        return before.endsWith("비") || before.endsWith("민자") || before.endsWith("부담");
    }
}
