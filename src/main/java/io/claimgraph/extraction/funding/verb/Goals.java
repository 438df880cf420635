package io.claimgraph.extraction.funding.verb;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sum goes to. */
public final class Goals {
    private static final Set<String> RELATIONS = Set.of(
            "따르", "따른", "따라", "대하", "대한", "대해", "의하", "의한", "의해", "관하", "관한", "관해", "비하", "비해", "달하", "이르", "앞서");

    private Goals() {}

    /** The phrase with '에' or '에게': beside the sum, else beside a later sum that the same verb governs. */
    public static @Nullable Span target(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        Span found = null;
        for (int i = sum.first() - 1; i >= sum.from() && found == null; i--) {
            boolean others = sum.from() > 0 && strand.word(i).comma();
            found = strand.word(i).endsClause() || others ? null : target(strand, i, sum.from());
            if (strand.word(i).endsClause()) {
                break;
            }
        }
        int verb = trigger.word() > sum.last() ? trigger.word() : spending(sum);
        for (int i = sum.last() + 1; i < verb && found == null; i++) {
            found = target(strand, i, sum.last() + 1);
        }
        for (int i = sum.from() - 1; i >= 0 && found == null && !strand.word(i).endsClause(); i--) {
            found = target(strand, i, 0);
        }
        return found;
    }

    /** Index of the next verb behind a sum that one before it moves: '나래사가 기부한 3억원은 도서관에 쓰인다'. */
    private static int spending(MoneyPlace sum) {
        int verb = sum.last() + 1;
        while (verb < sum.next() && !sum.strand().word(verb).isPredicate()) {
            verb++;
        }
        return verb < sum.next() ? verb : sum.last();
    }

    private static @Nullable Span target(Strand strand, int index, int from) {
        if (strand.word(index).noun().equals("데") && index > from) {
            return purpose(strand, index - 1, from);
        }
        return Phrases.isTarget(strand.word(index)) && !isRelation(strand, index + 1)
                ? Phrases.endingIn(strand, index, from)
                : null;
    }

    /** '정책에 따른', '계획에 대한': no goal but a relation. */
    private static boolean isRelation(Strand strand, int next) {
        return next < strand.size()
                && strand.word(next).noun().isEmpty()
                && RELATIONS.stream().anyMatch(strand.word(next).predicate()::startsWith);
    }

    /** '점검 체계를 구축하는 데': what is done, named by its object. */
    private static @Nullable Span purpose(Strand strand, int verb, int from) {
        if (strand.word(verb).ending() != Word.Ending.ADNOMINAL) {
            return null;
        }
        for (int i = verb - 1; i >= from && (i == verb - 1 || !strand.word(i).isPredicate()); i--) {
            if (strand.word(i).has("을", "를")) {
                return Phrases.endingIn(strand, i, from);
            }
        }
        return null;
    }

    /** '8억유로를 주택 건설로 돌렸다': what the money is turned to, or null. */
    public static @Nullable Span turnedTo(MoneyPlace sum, Trigger trigger) {
        boolean turns = sum.strand().word(trigger.word()).predicate().startsWith("돌");
        for (int i = trigger.word() - 1; turns && i > sum.last(); i--) {
            if (sum.strand().word(i).has("로", "으로")) {
                return Phrases.endingIn(sum.strand(), i, sum.last() + 1);
            }
        }
        return null;
    }

    /** The nouns right before a sum without particle: the item of a list ('전기료 지원 2조원'), or null. */
    public static @Nullable Span item(MoneyPlace sum) {
        Strand strand = sum.strand();
        int before = sum.first() - 1;
        boolean item = before >= sum.from()
                && strand.word(before).isBare()
                && !strand.word(before).noun().isEmpty()
                && !Phrases.isMeasure(strand.word(before))
                && !Phrases.isTime(strand.word(before));
        return item ? Phrases.endingIn(strand, before, sum.from()) : null;
    }

    /** '아이들을 위해 써 달라며 3억원을', '기숙사 건립에 써 달라고 3억원을': what the giver wishes it to be spent on, or null. */
    public static @Nullable Span wished(MoneyPlace sum) {
        Strand strand = sum.strand();
        int wish = sum.first() - 1;
        while (wish > sum.from() + 1 && !strand.word(wish).predicate().startsWith("달라")) {
            wish--;
        }
        for (int i = wish - 1; wish > sum.from() + 1 && i >= Math.max(sum.from(), wish - 3); i--) {
            if (strand.word(i).has("에", "에게", "을", "를", "로", "으로")) {
                return Phrases.endingIn(strand, i, sum.from());
            }
        }
        return null;
    }

    /** Whom or what the money is for ('기업을 위해', '청년을 대상으로'), or null. */
    public static @Nullable Span beneficiary(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        for (int i = sum.from() + 1; i < trigger.word(); i++) {
            Word word = strand.word(i);
            boolean purpose = word.predicate().startsWith("위")
                    || word.noun().equals("대상")
                    || word.noun().equals("위");
            if (purpose && strand.word(i - 1).has("을", "를")) {
                return Phrases.endingIn(strand, i - 1, 0);
            }
        }
        return null;
    }
}
