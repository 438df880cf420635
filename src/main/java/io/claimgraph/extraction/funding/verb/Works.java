package io.claimgraph.extraction.funding.verb;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the work that a sum is spent on: what is built, done or modified by the verb of spending. */
public final class Works {
    private static final Set<String> BUILDING = Set.of("건설", "건립", "착공", "신축", "증설", "구축", "조성", "설립");

    /** What a verb modifies without naming what its money is for. */
    private static final Set<String> UNTOLD =
            Set.of("것", "계획", "방침", "예정", "방안", "방식", "내용", "만큼", "반면", "사실", "결과", "경우", "대신", "정도");

    /** How near a verb of spending stands to its sum: '3억원을 더 들여'. */
    private static final int FARTHEST = 3;

    private Works() {}

    /** '26억원 규모의 공장을 짓는다', '9억원짜리 공원을 조성한다': what is built for the sum, or null. */
    public static @Nullable Span built(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        int next = sum.last() + 1;
        boolean sized = sum.lastWord().particle().startsWith("짜리")
                || (next < strand.size() && strand.word(next).noun().equals("규모"));
        int object = trigger.word() - 1;
        boolean builds =
                sized && object > sum.last() && strand.word(object).has("을", "를") && isBuilding(strand, trigger);
        return builds ? Phrases.endingIn(strand, object, next) : null;
    }

    private static boolean isBuilding(Strand strand, Trigger trigger) {
        Word verb = strand.word(trigger.word());
        return BUILDING.contains(verb.lastNoun())
                || verb.predicate().startsWith("짓")
                || verb.predicate().startsWith("지");
    }

    /** '120억원을 들여 공장을 증설한다': what the next verb does with the money, or null. */
    public static @Nullable Span spentOn(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        boolean leadsOn =
                strand.word(trigger.word()).predicate().startsWith("들여") && trigger.word() - sum.last() < FARTHEST;
        int object = -1;
        for (int i = trigger.word() + 1;
                leadsOn && i < strand.size() && !strand.word(i).endsClause();
                i++) {
            if (isMaker(strand, i)) {
                return Phrases.endingIn(strand, i + 2, i + 2);
            }
            object = strand.word(i).has("을", "를") ? i : object;
        }
        return object < 0 ? null : Phrases.endingIn(strand, object, trigger.word() + 1);
    }

    /** '나래시가 | 짓는 | 도서관이': whoever makes what the noun behind the verb names. */
    private static boolean isMaker(Strand strand, int index) {
        return index + 2 < strand.size()
                && strand.word(index).has("이", "가")
                && strand.word(index + 1).ending() == Word.Ending.ADNOMINAL
                && !strand.word(index + 2).isPredicate()
                && strand.word(index + 2).noun().length() > 1;
    }

    /** '3억원을 들인 도서관이': what the verb modifies, or null; not '3억원을 들일 계획이다'. */
    public static @Nullable Span modified(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        int last = trigger.word() + 1;
        while (last < strand.size() && strand.word(last).isBare()) {
            last++;
        }
        boolean noun = strand.word(trigger.word()).ending() == Word.Ending.ADNOMINAL
                && last < strand.size()
                && !strand.word(last).isPredicate()
                && strand.word(last).noun().length() > 1
                && !strand.word(last).has("로", "으로")
                && !Phrases.isTime(strand.word(last))
                && !UNTOLD.contains(strand.word(last).noun());
        return noun ? Phrases.endingIn(strand, last, trigger.word() + 1) : null;
    }
}
