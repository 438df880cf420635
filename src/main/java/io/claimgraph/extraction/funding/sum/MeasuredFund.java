package io.claimgraph.extraction.funding.sum;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import org.jspecify.annotations.Nullable;

/** Finds the fund whose size a sum tells ('100억원 규모의 기금'), or that the sum itself is ('사업비 3억원'). */
public final class MeasuredFund {
    private MeasuredFund() {}

    /** The fund that the sum measures ('100억원 규모의 기금을') or that is measured by it ('기금을 100억원 규모로'). */
    public static @Nullable Span of(MoneyPlace sum, int verb) {
        Strand strand = sum.strand();
        int end = Math.min(sum.next() - 1, verb);
        for (int i = sum.last() + 1; i <= end; i++) {
            boolean head =
                    i == verb || !strand.word(i).isBare() || strand.word(i).comma();
            if (Phrases.isFund(strand.word(i)) && head && !strand.word(i).has("의")) {
                return Phrases.endingIn(strand, i, sum.last() + 1);
            }
        }
        for (int i = sum.first() - 1; i >= sum.from() && !strand.word(i).endsClause(); i--) {
            Word word = strand.word(i);
            if (Phrases.isFund(word) && word.has("을", "를", "이", "가", "은", "는", "도")) {
                return Phrases.endingIn(strand, i, sum.from());
            }
        }
        return null;
    }

    /** '추경 3조원을 의결했다': the fund that the sum stands right after, or null. */
    public static @Nullable Span named(MoneyPlace sum) {
        boolean object = sum.lastWord().has("을", "를");
        return object && isNamed(sum) ? Phrases.endingIn(sum.strand(), sum.first() - 1, sum.from()) : null;
    }

    /** '지역화폐 예산 3억원': the fund that the sum stands right after says what it is for. */
    public static boolean tellsPurpose(MoneyPlace sum) {
        int before = sum.first() - 1;
        return isNamed(sum)
                && Phrases.endingIn(sum.strand(), before, sum.from()).start()
                        < sum.strand().word(before).core().start();
    }

    /** '사업비 3억원은': the sum stands right after the fund that it is. */
    public static boolean isNamed(MoneyPlace sum) {
        int before = sum.first() - 1;
        return before >= sum.from()
                && sum.strand().word(before).isBare()
                && Phrases.isFund(sum.strand().word(before));
    }
}
