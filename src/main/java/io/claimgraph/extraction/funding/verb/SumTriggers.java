package io.claimgraph.extraction.funding.verb;

import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of the sums of one strand, those in lists among them. Thread-safe. */
public final class SumTriggers {
    private final Governors governors = new Governors();

    /** The verb of a sum; in a list ('축제에 3억 원, 도로에 5억 원을 반영했다') that of the next one. */
    @Nullable
    public Trigger of(List<MoneyPlace> sums, MoneyPlace sum) {
        Trigger own = governors.of(sum);
        int next = sums.indexOf(sum) + 1;
        boolean item = own == null
                && next < sums.size()
                && ((sum.lastWord().isBare() && (sum.lastWord().comma() || isBeforeBullet(sum)))
                        || isItem(sum)
                        || isIncluded(sum));
        return item ? of(sums, sums.get(next)) : own;
    }

    /** '▲도서관 3억원 ▲공원 2억원': an item that the next one follows. */
    private static boolean isBeforeBullet(MoneyPlace sum) {
        int next = sum.last() + 1;
        return next < sum.next() && sum.strand().word(next).bullet();
    }

    /** '3억원을 포함해 총 9억원을 지원한다': a part that moves as the total does. */
    private static boolean isIncluded(MoneyPlace sum) {
        int verb = sum.last() + 1;
        return verb < sum.next() && sum.strand().word(verb).lastNoun().equals("포함");
    }

    /** '33억원을 창틀 수리에, 17억원을 난방에 쓴다': a sum with what it is for, and the verb behind the next one. */
    private static boolean isItem(MoneyPlace sum) {
        for (int i = sum.last() + 1; i < sum.next() && !sum.strand().word(i).isPredicate(); i++) {
            if (Phrases.isTarget(sum.strand().word(i)) && sum.strand().word(i).comma()) {
                return true;
            }
        }
        return false;
    }
}
