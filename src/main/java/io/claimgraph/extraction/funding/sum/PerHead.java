package io.claimgraph.extraction.funding.sum;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Word;
import org.jspecify.annotations.Nullable;

/** Tells a sum that each of many gets ('1인당 10만원'), and who they are. */
public final class PerHead {
    private PerHead() {}

    /** '한 가구당 10만원을', '10만원씩': whether the sum is what each of many gets. */
    public static boolean isTold(MoneyPlace sum) {
        boolean each = head(sum) >= 0 && !sum.lastWord().has("의");
        return each || sum.lastWord().particle().startsWith("씩");
    }

    /** '참전용사 1인당 10만원': each of whom gets the sum, or null. */
    public static @Nullable Span getter(MoneyPlace sum) {
        int before = head(sum) - 1;
        boolean named = before >= sum.from()
                && sum.strand().word(before).isBare()
                && !sum.strand().word(before).noun().isEmpty()
                && !Phrases.isTime(sum.strand().word(before));
        return named ? Phrases.endingIn(sum.strand(), before, sum.from()) : null;
    }

    /** Index of the '1인당' before a sum; -1 where there is none. */
    private static int head(MoneyPlace sum) {
        int before = sum.first() - 1;
        while (before > sum.from() && isMeasureOrTime(sum.strand().word(before))) {
            before--;
        }
        return before >= sum.from() && sum.strand().word(before).noun().endsWith("당") ? before : -1;
    }

    private static boolean isMeasureOrTime(Word word) {
        return word.isBare()
                && (Phrases.isMeasure(word) || Phrases.isTime(word))
                && !word.noun().endsWith("당");
    }
}
