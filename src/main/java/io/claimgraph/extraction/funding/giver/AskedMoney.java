package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import java.util.Set;

/** Tells sums that are only asked for, of oneself ('예산에 3억원을 요구했다') or of others ('국비 80억원을 건의했다'). */
public final class AskedMoney {
    private static final Set<String> ASKING = Set.of("요구", "신청", "요청", "제출", "건의");
    private static final int FARTHEST = 4;

    private AskedMoney() {}

    /** '국비 80억원을 건의했다': money of others that is only asked for. */
    public static boolean isAskedOfOthers(Scene scene) {
        return isOfOthers(scene) && verb(scene) >= 0;
    }

    /** '국비 80억원을': whether the sum is named by a purse that others hold. */
    public static boolean isOfOthers(Scene scene) {
        return Purses.isNobodys(scene) || Purses.isNational(scene);
    }

    /** Index of the asking verb right behind the sum; -1 where there is none. */
    public static int verb(Scene scene) {
        MoneyPlace sum = scene.sum();
        if (!sum.lastWord().has("을", "를")) {
            return -1;
        }
        int end = Math.min(sum.next(), sum.last() + FARTHEST);
        for (int i = sum.last() + 1; i < end; i++) {
            Word word = scene.word(i);
            if (word.isPredicate()) {
                return ASKING.contains(word.lastNoun()) && word.endsClause() ? i : -1;
            }
        }
        return -1;
    }
}
