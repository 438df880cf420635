package io.claimgraph.extraction.funding.verb;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.language.Lexicon;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that governs a sum: the next one, past clauses that only modify a noun or say how. */
public final class Governors {
    private static final Set<String> UNDOING = Lexicon.words("ko/undoing-verbs.txt");
    private static final Set<String> LIGHT = Lexicon.words("ko/light-verbs.txt");
    private static final Set<String> GATHERING = Set.of("모아", "마련해", "걷어", "거둬", "거두어", "헐어", "털어", "모은");
    private static final int GIFT_REACH = 5;
    private static final String HELPING = "주준줄줬";
    private static final int MOST_SKIPPED = 3;
    private static final int FARTHEST = 18;

    private final FundingVerbs verbs = new FundingVerbs();

    /** Whether nobody has given a sum: the next clause denies it, undoes it, asks for it or only supposes it. */
    public static boolean isDenied(MoneyPlace sum) {
        Strand strand = sum.strand();
        int end = Math.min(strand.size(), sum.last() + FARTHEST);
        for (int i = sum.last(); i < end; i++) {
            Word word = strand.word(i);
            if (!word.isPredicate()) {
                continue;
            }
            boolean wished = Wishes.isWished(strand, i);
            boolean asked = !wished && Wishes.isAsked(strand, i);
            if (isNegated(strand, i) || isReckoned(strand, i) || asked || isUndone(word)) {
                return true;
            }
            if (word.endsClause() && !wished && !Wishes.isWish(strand, i)) {
                return false;
            }
        }
        return false;
    }

    /** '투자를 거둬들였다'. */
    private static boolean isUndone(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return UNDOING.stream().anyMatch(stem::startsWith);
    }

    /** The trigger that governs a sum, or null: the verb after it, else one that modifies it ('출자한 100억원', '배정된 교부금 3억원'). */
    @Nullable
    Trigger of(MoneyPlace sum) {
        Trigger after = behind(sum);
        int before = sum.first() - 1;
        while (before > sum.from()
                && sum.strand().word(before).isBare()
                && Phrases.isFund(sum.strand().word(before))) {
            before--;
        }
        if (before < sum.from()) {
            return after;
        }
        Trigger told = told(sum, before);
        boolean parts = told != null && after != null && after.kind() == Trigger.Kind.CREATE;
        boolean given = told != null && after != null && isGivenBefore(sum, told, after);
        return after == null || parts || given || (told != null && isGot(sum, told)) ? told : after;
    }

    /** '시민들이 보탠 성금 3억원으로 메웠다', '직원들이 낸 3억원, …': who gave the sum tells more than what is made of it. */
    private static boolean isGivenBefore(MoneyPlace sum, Trigger told, Trigger after) {
        boolean item = sum.lastWord().isBare() && sum.lastWord().comma();
        boolean spent = after.passive() || (!after.strong() && sum.lastWord().has("로", "으로"));
        return (item || (spent && told.strong())) && isGivenBy(sum, told);
    }

    /** '가람벤처스에서 받은 3억원을 공장에 쓴다': whom the money was got from tells more than what it is spent on. */
    private static boolean isGot(MoneyPlace sum, Trigger told) {
        int from = told.word() - 1;
        return told.kind() == Trigger.Kind.RAISE
                && from >= sum.from()
                && sum.strand().word(from).has("에서", "로부터", "으로부터", "에게서");
    }

    /** '가람회가 기탁한 3억원은 도서관에 쓰인다': who gave it tells more than what it is spent on. */
    private static boolean isGivenBy(MoneyPlace sum, Trigger told) {
        boolean gives = told.kind() == Trigger.Kind.GIVE && !told.passive();
        for (int i = told.word() - 1;
                gives && i >= sum.from() && !sum.strand().word(i).isPredicate();
                i--) {
            if (sum.strand().word(i).has("이", "가")) {
                return true;
            }
        }
        return false;
    }

    /** '가람회가 기탁한 3억원', '출자하기로 한 3억원': the verb that modifies a sum, or null. */
    private @Nullable Trigger told(MoneyPlace sum, int before) {
        Word word = sum.strand().word(before);
        boolean agreed = before > 0
                && word.predicate().equals("한")
                && word.noun().isEmpty()
                && sum.strand().word(before - 1).particle().equals("로");
        if (agreed) {
            return verbs.verb(sum.strand().word(before - 1), before - 1);
        }
        return word.ending() == Word.Ending.ADNOMINAL ? verbs.verb(word, before) : null;
    }

    /** A sum that is the topic ('3억원은 자료를 모으는 데 쓰인다') is not moved by a verb that modifies a noun. */
    private @Nullable Trigger behind(MoneyPlace sum) {
        Strand strand = sum.strand();
        int index = sum.last();
        boolean topic = sum.lastWord().has("은", "는");
        Trigger noun = null;
        int skipped = 0;
        int end = Math.min(strand.size(), index + FARTHEST);
        for (int i = index; i < end; i++) {
            Word word = strand.word(i);
            if (!word.isPredicate()) {
                Trigger found = isItem(strand, i) ? null : verbs.noun(word, i);
                noun = found == null ? noun : found;
                if (found != null && stands(strand, found, index)) {
                    return found;
                }
                continue;
            }
            if (topic && word.ending() == Word.Ending.ADNOMINAL) {
                continue;
            }
            Trigger verb = verbs.verb(word, i);
            if (isNegated(strand, i) || isReckoned(strand, i)) {
                return null;
            }
            if (verb != null && (isHelping(strand, i) || isGathered(strand, i))) {
                continue;
            }
            if (Wishes.isWish(strand, i) || (verb != null && (Wishes.isAsked(strand, i) || isBuiltOf(verb, word)))) {
                continue;
            }
            if (verb != null && !restates(verb, noun)) {
                return verb;
            }
            if (noun != null && (isLight(word) || verb != null || isOpen(strand, noun, word))) {
                return happens(strand, noun);
            }
            boolean modifies = !word.endsClause() || isLight(word);
            if (!modifies || ++skipped > MOST_SKIPPED) {
                return null;
            }
        }
        return noun != null && endsClause(strand, noun.word(), end) ? noun : null;
    }

    /** '도서관 3억원, 주거 지원 2억원': the last noun of what the next sum is for. */
    private static boolean isItem(Strand strand, int noun) {
        Word next = noun + 1 < strand.size() ? strand.word(noun + 1) : null;
        return next != null
                && strand.word(noun).isBare()
                && !strand.word(noun).comma()
                && !next.noun().isEmpty()
                && Character.isDigit(next.noun().charAt(0));
    }

    /** '지급하지 않았다', '내지 못했다': no money has moved. */
    private static boolean isNegated(Strand strand, int verb) {
        Word next = verb + 1 < strand.size() ? strand.word(verb + 1) : null;
        return next != null
                && strand.word(verb).predicate().endsWith("지")
                && next.noun().isEmpty()
                && (next.predicate().startsWith("않") || next.predicate().startsWith("못"));
    }

    /** '3억원을 쓰면', '3억원이 들어가는 셈이다': what would be paid, or what comes out of a sum. */
    private static boolean isReckoned(Strand strand, int verb) {
        Word word = strand.word(verb);
        boolean supposed = word.predicate().endsWith("면") && !word.predicate().endsWith("려면");
        boolean reckoned = word.ending() == Word.Ending.ADNOMINAL
                && verb + 1 < strand.size()
                && strand.word(verb + 1).noun().equals("셈");
        return supposed || reckoned || isAllowed(strand, verb);
    }

    /** '3억원까지 기부할 수 있다': what people may give. */
    private static boolean isAllowed(Strand strand, int verb) {
        return verb + 2 < strand.size()
                && FundingVerbs.isDonation(strand.word(verb))
                && strand.word(verb).ending() == Word.Ending.ADNOMINAL
                && strand.word(verb + 1).noun().equals("수")
                && strand.word(verb + 2).predicate().startsWith("있");
    }

    /** '3억원을 해솔에 지을 공장에 쓴다': says what the money is for. */
    private static boolean isBuiltOf(Trigger verb, Word word) {
        return verb.kind() == Trigger.Kind.CREATE
                && !verb.strong()
                && word.ending() == Word.Ending.ADNOMINAL
                && word.predicate().startsWith("지");
    }

    /** '3억원을 모아 전달했다': what is done with money that was gathered tells more. */
    private boolean isGathered(Strand strand, int verb) {
        boolean gathers = strand.word(verb).noun().isEmpty()
                && GATHERING.contains(strand.word(verb).predicate());
        for (int i = verb + 1; gathers && i < Math.min(strand.size(), verb + GIFT_REACH); i++) {
            Trigger next = strand.word(i).isPredicate() ? verbs.verb(strand.word(i), i) : null;
            if (next != null) {
                return next.kind() == Trigger.Kind.GIVE;
            }
        }
        return false;
    }

    /** '갚아 줬다': helps the verb before it; not '나눠 줬다'. */
    private static boolean isHelping(Strand strand, int verb) {
        Word before = verb > 0 ? strand.word(verb - 1) : null;
        return before != null
                && strand.word(verb).noun().isEmpty()
                && !strand.word(verb).predicate().isEmpty()
                && HELPING.indexOf(strand.word(verb).predicate().charAt(0)) >= 0
                && before.ending() == Word.Ending.CONNECTIVE
                && !before.comma()
                && !before.predicate().startsWith("나눠");
    }

    /** '투자가 이뤄진다': what is the subject itself has none that acts. */
    private static Trigger happens(Strand strand, Trigger noun) {
        Word word = strand.word(noun.word());
        return word.lastNoun().equals("투자") && word.has("이", "가")
                ? new Trigger(noun.word(), noun.kind(), noun.strong(), true)
                : noun;
    }

    /** '투자를 추진한다', '투자를 약속했다': a vague verb adds nothing to the noun right before it. */
    private static boolean restates(Trigger verb, @Nullable Trigger noun) {
        return noun != null
                && noun.strong()
                && noun.word() == verb.word() - 1
                && (verb.kind() == Trigger.Kind.CREATE || verb.kind() == noun.kind())
                && !verb.strong();
    }

    /** '사업에 9억원을 지원, 시설을 넓혔다': a noun with an object of its own ends its clause by a comma. */
    private static boolean stands(Strand strand, Trigger noun, int sum) {
        boolean object = noun.word() > sum && strand.word(noun.word() - 1).has("을", "를");
        return object
                && noun.strong()
                && strand.word(noun.word()).isBare()
                && strand.word(noun.word()).comma();
    }

    /** '예산을 지원,': a noun that stands for a whole clause. */
    private static boolean endsClause(Strand strand, int noun, int end) {
        return noun == end - 1 || strand.word(noun).comma();
    }

    /** '3조원의 투자를 이어 갔다', '9억원 투자에 서명했다': the noun says enough, unless the verb undoes it. */
    private static boolean isOpen(Strand strand, Trigger noun, Word verb) {
        Word word = strand.word(noun.word());
        boolean deed = noun.word() + 1 < strand.size()
                && word.isBare()
                && !strand.word(noun.word() + 1).noun().endsWith("계약");
        boolean ceremony = word.noun().length() > 2 && word.noun().endsWith("식");
        boolean close = (noun.strong() || ceremony)
                && noun.kind() == Trigger.Kind.GIVE
                && (deed || word.has("을", "를", "에", "이", "가"));
        return close && verb.endsClause() && !isUndone(verb);
    }

    /** '나서다', '성공하다', '위해': verbs that leave the meaning to the noun before them. */
    private static boolean isLight(Word word) {
        if (LIGHT.contains(word.lastNoun())) {
            return true;
        }
        for (int length = Math.min(3, word.predicate().length()); length > 0; length--) {
            if (word.noun().isEmpty() && LIGHT.contains(word.predicate().substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
