package io.claimgraph.extraction.funding.sum;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells by the words around them the sums that nobody gives: earnings, prices, prizes, fines and the money of crimes. */
public final class NonFunding {
    private static final Set<String> WORDS = Lexicon.words("ko/non-funding.txt");
    private static final Set<String> REVENUES = Lexicon.words("ko/revenue-nouns.txt");
    private static final EndingSet LIMITS = new EndingSet(Lexicon.words("ko/limit-nouns.txt"));

    /** '지원 한도': the limit of what is given. */
    private static final Set<String> GIVEN = Set.of("지원", "보조", "융자", "보증", "출자", "자금", "지원금", "보조금", "장려금", "수당");

    private static final Set<String> RELIEFS = Set.of("공제", "감면", "면제");
    private static final Set<String> CRIMES = Lexicon.words("ko/crime-words.txt");
    private static final Set<String> PRICED = Set.of("요금제", "출고가", "공시지원금", "실구매가", "불법보조금", "단말기", "보상판매");

    private static final Set<String> CHARGES = Lexicon.words("ko/charges.txt");

    /** How somebody pays, or gets, what has to be paid. */
    private static final Set<String> PAYING =
            Set.of("내", "낸", "낼", "냈", "납부", "납입", "물", "걷", "거두", "거둬", "거뒀", "받", "징수", "치르", "치른", "치렀", "지불", "벌어");

    private static final String COSTING = "짜리";

    private static final String WORTH = "어치";

    /** How far behind a sum the noun may stand that it measures. */
    private static final int FARTHEST = 5;

    private NonFunding() {}

    /** '뇌물로 3억원을 받은 혐의로': tells of a crime. */
    static boolean isCrime(Strand strand) {
        return strand.words().stream()
                .anyMatch(word -> CRIMES.contains(word.lastNoun()) || CRIMES.contains(word.noun()));
    }

    /** '나래폰의 공시지원금은': speaks of what something costs. */
    static boolean isPriced(Strand strand) {
        return strand.words().stream()
                .anyMatch(word -> PRICED.contains(word.noun()) || PRICED.contains(word.lastNoun()));
    }

    /** '세입은 지방세 3억원, 세외수입 2억원이다': speaks of what a public body takes in. */
    static boolean isRevenue(Strand strand) {
        return strand.words().stream().anyMatch(word -> REVENUES.contains(word.noun()));
    }

    /** '10만원까지 세액공제 혜택을 받는다': what taxes or fees are lowered by. */
    private static boolean isRelief(MoneyPlace place) {
        Strand strand = place.strand();
        int end = Math.min(place.next(), place.last() + FARTHEST);
        for (int i = place.last() + 1; i < end; i++) {
            Word word = strand.word(i);
            if (RELIEFS.stream().anyMatch(word.noun()::endsWith)) {
                return true;
            }
            if (word.isPredicate()) {
                return false;
            }
        }
        return false;
    }

    /** '과징금 상한을 10억원으로 올린다', '2억원인 포상금 한도': what a limit, a reward or a fine is set at. */
    private static boolean isLimit(MoneyPlace place) {
        Strand strand = place.strand();
        for (int i = place.first() - 1; i >= place.from() && !strand.word(i).endsClause(); i--) {
            boolean told = strand.word(i).has("을", "를", "이", "가", "은", "는");
            if (told && isLimit(strand, i)) {
                return true;
            }
        }
        boolean described = place.lastWord().isPredicate() && place.last() + 2 < strand.size();
        return described && (isLimit(strand, place.last() + 1) || isLimit(strand, place.last() + 2));
    }

    private static boolean isLimit(Strand strand, int index) {
        Word word = strand.word(index);
        boolean given = GIVEN.stream().anyMatch(word.noun()::contains)
                || (index > 0 && GIVEN.stream().anyMatch(strand.word(index - 1).noun()::endsWith));
        return !given && LIMITS.isAtEnd(word.noun());
    }

    /** '매출 3억원', '3억원의 매출', '3억원 규모 수출 계약': the sum of something else. */
    static boolean isOther(MoneyPlace place) {
        Strand strand = place.strand();
        boolean before = place.first() > 0
                && isOther(strand.word(place.first() - 1))
                && !strand.word(place.first() - 1).has("에", "에게");
        return before
                || isWorth(place)
                || isFee(place)
                || isPriced(place)
                || isCharge(place)
                || isRelief(place)
                || isLimit(place)
                || isMeasure(place);
    }

    /** '3억원의 매출', '3억원 규모 수출 계약'; not what the next item of a list is about. */
    private static boolean isMeasure(MoneyPlace place) {
        Strand strand = place.strand();
        int next = place.last() + 1;
        if (next < strand.size() && strand.word(next).noun().startsWith("규모")) {
            next++;
        }
        boolean modifies = place.lastWord().particle().endsWith("의")
                || next > place.last() + 1
                || place.lastWord().isBare();
        if (!modifies || next >= strand.size() || strand.word(next).bullet()) {
            return false;
        }
        boolean compound = next + 1 < strand.size()
                && strand.word(next).isBare()
                && !strand.word(next).comma();
        return isOther(strand.word(next)) || (compound && isOther(strand.word(next + 1)));
    }

    /** '3억원짜리 공사를', '3억원어치다': what something costs; not '3억원짜리 사업을'. */
    private static boolean isPriced(MoneyPlace place) {
        Strand strand = place.strand();
        int next = place.last() + 1;
        boolean worth =
                place.lastWord().isPredicate() && place.lastWord().noun().endsWith(WORTH);
        return worth
                || (place.lastWord().lastNoun().equals(COSTING)
                        && (next >= strand.size() || !Phrases.isFund(strand.word(next))));
    }

    /** '사용료로 3억원을 냈다': what is paid for something, or what one has to pay. */
    private static boolean isCharge(MoneyPlace place) {
        Strand strand = place.strand();
        int verb = place.last() + 1;
        while (verb < place.next()
                && verb < place.last() + FARTHEST
                && !strand.word(verb).isPredicate()) {
            verb++;
        }
        if (verb >= place.next() || PAYING.stream().noneMatch(stem(strand.word(verb))::startsWith)) {
            return false;
        }
        for (int i = place.first() - 1; i >= place.from() && !strand.word(i).endsClause(); i--) {
            Word word = strand.word(i);
            if (word.has("로", "으로") && (CHARGES.contains(word.noun()) || CHARGES.contains(word.lastNoun()))) {
                return true;
            }
        }
        return false;
    }

    private static String stem(Word verb) {
        return verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
    }

    /** '8천원쯤 접수비를': the object that the sum measures, past words that only describe it. */
    private static boolean isFee(MoneyPlace place) {
        Strand strand = place.strand();
        int end = Math.min(place.next(), place.last() + FARTHEST);
        for (int i = place.last(); i < end; i++) {
            Word word = strand.word(i);
            if (word.has("을", "를")) {
                return i > place.last() && isOther(word);
            }
            if (!(word.isBare() || word.has("의")) || word.comma()) {
                return false;
            }
        }
        return false;
    }

    /** '시가 3억원 상당': what something would sell for. */
    private static boolean isWorth(MoneyPlace place) {
        Strand strand = place.strand();
        int next = place.last() + 1;
        boolean worth = next < strand.size() && strand.word(next).noun().equals("상당");
        return worth
                && place.first() > 0
                && strand.word(place.first() - 1).noun().equals("시")
                && strand.word(place.first() - 1).has("가");
    }

    /** '오픈(총상금 3억원)': what the sum is, in the brackets that its word opens. */
    static boolean isOtherInBrackets(String text, MoneyPlace place) {
        int start = place.money().span().start();
        String before = text.substring(
                        Math.min(
                                start, place.strand().word(place.first()).span().start()),
                        start)
                .strip();
        int noun = Math.max(before.lastIndexOf(' '), before.lastIndexOf('('));
        String said = before.substring(noun + 1);
        String what = said.isEmpty() && noun > 0 ? before.substring(0, noun) : "";
        return WORDS.contains(said) || Comparisons.isChange(what);
    }

    /** Whether a word names earnings, prices or the like. */
    public static boolean isOther(Word word) {
        return WORDS.contains(word.noun())
                || (WORDS.contains(word.lastNoun()) && !Phrases.isFund(word))
                || (word.noun().length() > 2 && word.noun().endsWith("세") && !Phrases.isFund(word));
    }
}
