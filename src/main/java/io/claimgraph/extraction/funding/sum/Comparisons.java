package io.claimgraph.extraction.funding.sum;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells a sum that something is compared with, or that it grows by or exceeds, from one that is given. */
final class Comparisons {
    private static final Set<String> COMPARED = Set.of("보다", "대비");
    private static final Set<String> GROWTH = Set.of(
            "증가", "감소", "늘", "줄", "상승", "하락", "많", "적", "급증", "급감", "증액", "감액", "확대", "축소", "인상", "상향", "올리", "올린",
            "올릴", "깎");
    /** What follows a sum that somebody's income or wealth must not exceed. */
    private static final Set<String> LIMITS = Set.of("이하", "미만");

    /** What follows a sum from which on, or above which, something is meant by it: '1억원 이상의 기업'. */
    private static final Set<String> FLOORS = Set.of("이상", "초과");

    /** '3억원에 견주면', '3억원에 비해'. */
    private static final Set<String> WEIGHING = Set.of("견주", "견줘", "견준", "비하", "비해", "비춰", "비교");

    /** What is picked out by how much it earns, costs or gives. */
    private static final Set<String> BOUNDED = Lexicon.words("ko/bounded-nouns.txt");

    private static final int FARTHEST = 4;

    private static final Set<String> ABOUT = Set.of("넘게", "가까이", "이상", "정도");
    private static final Set<String> EXCEEDING = Set.of("넘", "웃도", "초과");
    private static final Set<String> CHANGES = Set.of("늘", "줄", "증가", "감소", "급증", "급감", "깎");

    /** What is done to a budget that is told by what it was and what it becomes. */
    private static final Set<String> RAISING = Set.of("확대", "증액", "반영", "편성", "상향", "인상");

    private Comparisons() {}

    /** '3억원보다', '→3억원', '3억원 이하', '16억원 증가한': a difference, a limit or what another sum is measured by. */
    static boolean isCompared(String text, MoneyPlace place) {
        Strand strand = place.strand();
        if (isDifference(text, place)
                || (place.first() > 0
                        && strand.word(place.first() - 1).particle().startsWith("보다"))) {
            return true;
        }
        Word last = place.lastWord();
        String next =
                place.last() + 1 < strand.size() ? strand.word(place.last() + 1).noun() : "";
        if (last.predicate().endsWith("라는")) {
            return true;
        }
        int verb = place.last() + 1;
        verb += verb < strand.size() && isAbout(strand.word(verb), text) ? 1 : 0;
        boolean grown = verb < strand.size() && isGrowth(place.lastWord(), strand.word(verb));
        return (grown && !Increases.areTold(place))
                || isWeighed(place)
                || COMPARED.contains(last.particle())
                || LIMITS.contains(next)
                || last.particle().startsWith("보다")
                || next.equals("대비")
                || last.noun().endsWith("대비");
    }

    /** '+3억원', '5%(3억원', '→3억원'; not what a budget grows to. */
    private static boolean isDifference(String text, MoneyPlace place) {
        int start = place.money().span().start();
        boolean arrow = isBeforeArrow(text, place);
        if (arrow || start < 2) {
            return arrow;
        }
        char mark = text.charAt(start - 1);
        return "+-−△▲".indexOf(mark) >= 0
                || text.startsWith("%(", start - 2)
                || (mark == '→' && !isNewBudget(place.strand().word(place.first())));
    }

    /** '예산(4억원→6억원)', '확대(4억원→6억원)했다': what is given from now on. */
    private static boolean isNewBudget(Word word) {
        return Phrases.isFund(word) || RAISING.contains(word.lastNoun());
    }

    /** '3억원에 견주면': what another sum is measured by. */
    private static boolean isWeighed(MoneyPlace place) {
        int verb = place.last() + 1;
        if (verb >= place.strand().size() || !place.lastWord().has("에", "과", "와")) {
            return false;
        }
        Word word = place.strand().word(verb);
        String stem = word.noun().isEmpty() ? word.predicate() : word.lastNoun();
        return word.isPredicate() && WEIGHING.stream().anyMatch(stem::startsWith);
    }

    /** '3억원 → 5억원': what it was before. */
    private static boolean isBeforeArrow(String text, MoneyPlace place) {
        int end = place.money().span().end();
        return text.startsWith("→", end) || text.startsWith(" →", end);
    }

    private static boolean isAbout(Word word, String text) {
        return ABOUT.contains(word.core().of(text)) || ABOUT.contains(word.predicate());
    }

    /** '16억원 증가한', '3억원 많은', '2억원 줄어': how much more or less it is than another sum. */
    private static boolean isGrowth(Word sum, Word word) {
        String stem = word.noun().isEmpty() ? word.predicate() : word.lastNoun();
        boolean modifies = word.ending() == Word.Ending.ADNOMINAL;
        return (modifies || (sum.isBare() && word.isPredicate()))
                && (modifies ? GROWTH : CHANGES).stream().anyMatch(stem::startsWith);
    }

    /** '투자액이 5000억원을 넘는 기업': what is as great as that gets something else. */
    static boolean isThreshold(MoneyPlace place) {
        int verb = place.last() + 1;
        Strand strand = place.strand();
        if (isFloor(place)) {
            return true;
        }
        return verb + 1 < strand.size()
                && place.lastWord().has("을", "를")
                && strand.word(verb).ending() == Word.Ending.ADNOMINAL
                && EXCEEDING.stream().anyMatch(strand.word(verb).predicate()::startsWith)
                && place.first() > 0
                && strand.word(place.first() - 1).has("이", "가");
    }

    /** '10만원 이상 기부자에게', '매출 3억원 이상의 해외 기업', '사업비가 100억원 이상인 공사': picks out who or what is as great as that. */
    private static boolean isFloor(MoneyPlace place) {
        Strand strand = place.strand();
        int floor = place.last() + 1;
        boolean bound =
                floor < strand.size() && FLOORS.contains(strand.word(floor).noun());
        if (!bound) {
            return false;
        }
        int end = Math.min(strand.size(), floor + FARTHEST);
        for (int i = floor + 1; i < end; i++) {
            Word word = strand.word(i);
            if (BOUNDED.contains(word.lastNoun()) || BOUNDED.contains(word.noun())) {
                return true;
            }
            if (!(word.isBare() || word.has("의")) || word.comma()) {
                return false;
            }
        }
        return false;
    }

    /** '매출 증가(3억원)': what ends with a word for growing or shrinking. */
    static boolean isChange(String phrase) {
        return CHANGES.stream().anyMatch(phrase::endsWith);
    }
}
