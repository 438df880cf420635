package io.claimgraph.extraction.funding.verb;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells sums that only measure the goods or the work somebody supplies: '3억원어치 장비를 공급한다', '2억원 규모의 일감을 공급한다'. */
public final class Goods {
    private static final Set<String> SUPPLYING = Set.of("공급", "제공", "배부", "배포");

    /** What is lent or promised as money is. */
    private static final Set<String> MONEY = Set.of("금융", "재원", "돈", "현금", "보증", "특례보증", "혜택", "비용", "수당", "금액");

    /** '25조원 이상을': only measures the sum. */
    private static final Set<String> ROUNDING = Set.of("이상", "이하", "내외", "안팎", "가량", "정도", "규모", "상당");

    private Goods() {}

    /** Whether what the sum measures is supplied and is no money. */
    public static boolean areSupplied(MoneyPlace sum, @Nullable Trigger trigger) {
        boolean supplied = trigger != null
                && SUPPLYING.contains(sum.strand().word(trigger.word()).lastNoun())
                && !sum.lastWord().has("을", "를");
        for (int i = sum.last() + 1; supplied && trigger != null && i < trigger.word(); i++) {
            Word word = sum.strand().word(i);
            if (word.has("을", "를") && !word.isPredicate()) {
                return !ROUNDING.contains(word.lastNoun()) && !Phrases.isFund(word) && !isMoney(word);
            }
        }
        return false;
    }

    private static boolean isMoney(Word word) {
        String noun = word.noun();
        return MONEY.stream().anyMatch(noun::endsWith)
                || noun.endsWith("금")
                || (noun.length() > 2 && noun.endsWith("비"));
    }
}
