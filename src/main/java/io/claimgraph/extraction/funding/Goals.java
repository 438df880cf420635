package io.claimgraph.extraction.funding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sum goes to. */
final class Goals {
    private static final Set<String> BUILDING = Set.of("건설", "건립", "착공", "신축", "증설", "구축", "조성", "설립");
    private static final Set<String> RELATIONS = Set.of(
            "따르", "따른", "따라", "대하", "대한", "대해", "의하", "의한", "의해", "관하", "관한", "관해", "비하", "비해", "달하", "이르", "앞서");

    /** What a verb modifies without naming what its money is for. */
    private static final Set<String> UNTOLD =
            Set.of("것", "계획", "방침", "예정", "방안", "방식", "내용", "만큼", "반면", "사실", "결과", "경우", "대신", "정도");

    private Goals() {}

    /** The phrase with '에' or '에게': beside the sum, else beside a later sum that the same verb governs. */
    static @Nullable Span target(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        Span found = null;
        for (int i = sum.first() - 1; i >= sum.from() && found == null; i--) {
            boolean others = sum.from() > 0 && strand.word(i).comma();
            found = strand.word(i).endsClause() || others ? null : target(strand, i, sum.from());
            if (strand.word(i).endsClause()) {
                break;
            }
        }
        for (int i = sum.last() + 1; i < trigger.word() && found == null; i++) {
            found = target(strand, i, sum.last() + 1);
        }
        for (int i = sum.from() - 1; i >= 0 && found == null && !strand.word(i).endsClause(); i--) {
            found = target(strand, i, 0);
        }
        return found;
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

    /** The fund that the sum measures ('100억원 규모의 기금을') or that is measured by it ('기금을 100억원 규모로'). */
    static @Nullable Span fund(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        int end = Math.min(sum.next() - 1, trigger.word());
        for (int i = sum.last() + 1; i <= end; i++) {
            boolean head = i == trigger.word()
                    || !strand.word(i).isBare()
                    || strand.word(i).comma();
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

    /** '26억원 규모의 공장을 짓는다', '9억원짜리 공원을 조성한다': what is built for the sum, or null. */
    static @Nullable Span building(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        int next = sum.last() + 1;
        boolean sized = sum.lastWord().particle().startsWith("짜리")
                || (next < strand.size() && strand.word(next).noun().equals("규모"));
        int object = trigger.word() - 1;
        boolean built =
                sized && object > sum.last() && strand.word(object).has("을", "를") && isBuilding(strand, trigger);
        return built ? Phrases.endingIn(strand, object, next) : null;
    }

    private static boolean isBuilding(Strand strand, Trigger trigger) {
        Word verb = strand.word(trigger.word());
        return BUILDING.contains(verb.lastNoun())
                || verb.predicate().startsWith("짓")
                || verb.predicate().startsWith("지");
    }

    /** '추경 3조원을 의결했다': the fund that the sum stands right after, or null. */
    static @Nullable Span namedFund(MoneyPlace sum) {
        boolean object = sum.lastWord().has("을", "를");
        return object && isNamedFund(sum) ? Phrases.endingIn(sum.strand(), sum.first() - 1, sum.from()) : null;
    }

    /** '사업비 3억원은': the sum stands right after the fund that it is. */
    static boolean isNamedFund(MoneyPlace sum) {
        int before = sum.first() - 1;
        return before >= sum.from()
                && sum.strand().word(before).isBare()
                && Phrases.isFund(sum.strand().word(before));
    }

    /** '한 가구당 10만원을', '10만원씩': whether the sum is what each of many gets. */
    static boolean isPerHead(MoneyPlace sum) {
        boolean each = head(sum) >= 0 && !sum.lastWord().has("의");
        return each || sum.lastWord().particle().startsWith("씩");
    }

    /** '참전용사 1인당 10만원': each of whom gets the sum, or null. */
    static @Nullable Span each(MoneyPlace sum) {
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

    /** '120억원을 들여 공장을 증설한다': what the next verb does with the money, or null. */
    static @Nullable Span spentOn(MoneyPlace sum, Trigger trigger) {
        Strand strand = sum.strand();
        boolean leadsOn = strand.word(trigger.word()).predicate().startsWith("들여") && trigger.word() == sum.last() + 1;
        for (int i = trigger.word() + 1;
                leadsOn && i < strand.size() && !strand.word(i).endsClause();
                i++) {
            if (strand.word(i).has("을", "를")) {
                return Phrases.endingIn(strand, i, trigger.word() + 1);
            }
        }
        return null;
    }

    /** '3억원을 들인 도서관이': what the verb modifies, or null; not '3억원을 들일 계획이다'. */
    static @Nullable Span modified(MoneyPlace sum, Trigger trigger) {
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

    /** '8억유로를 주택 건설로 돌렸다': what the money is turned to, or null. */
    static @Nullable Span turnedTo(MoneyPlace sum, Trigger trigger) {
        boolean turns = sum.strand().word(trigger.word()).predicate().startsWith("돌");
        for (int i = trigger.word() - 1; turns && i > sum.last(); i--) {
            if (sum.strand().word(i).has("로", "으로")) {
                return Phrases.endingIn(sum.strand(), i, sum.last() + 1);
            }
        }
        return null;
    }

    /** The nouns right before a sum without particle: the item of a list ('전기료 지원 2조원'), or null. */
    static @Nullable Span item(MoneyPlace sum) {
        Strand strand = sum.strand();
        int before = sum.first() - 1;
        boolean item = before >= sum.from()
                && strand.word(before).isBare()
                && !strand.word(before).noun().isEmpty()
                && !Phrases.isMeasure(strand.word(before))
                && !Phrases.isTime(strand.word(before));
        return item ? Phrases.endingIn(strand, before, sum.from()) : null;
    }

    /** Whom or what the money is for ('기업을 위해', '청년을 대상으로'), or null. */
    static @Nullable Span beneficiary(MoneyPlace sum, Trigger trigger) {
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
