package io.claimgraph.extraction.funding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the sums of a strand that may be funding: no conversions, comparisons, earnings, prices or fines. */
final class Places {
    private static final Set<String> NON_FUNDING = Lexicon.words("ko/non-funding.txt");
    private static final Set<String> CRIMES = Lexicon.words("ko/crime-words.txt");
    private static final Set<String> PRICED = Set.of("요금제", "출고가", "공시지원금", "실구매가", "불법보조금", "단말기", "보상판매");
    private static final Set<String> COMPARED = Set.of("보다", "대비");

    private static final Set<String> TOTAL = Set.of("총", "모두", "합계", "총사업비", "사업비", "총 사업비", "전체");
    private static final Set<String> SUMMING = Set.of("등", "으로", "로", "을 포함", "를 포함", "포함", "을 합", "를 합", "을 더", "를 더");
    private static final Set<String> GROWTH = Set.of(
            "증가", "감소", "늘", "줄", "상승", "하락", "많", "적", "급증", "급감", "증액", "감액", "확대", "축소", "인상", "상향", "올리", "올린",
            "올릴", "깎");
    /** What follows a sum that somebody's income or wealth must not exceed. */
    private static final Set<String> LIMITS = Set.of("이하", "미만");

    private static final Set<String> ABOUT = Set.of("넘게", "가까이", "이상", "정도");
    private static final Set<String> EXCEEDING = Set.of("넘", "웃도", "초과");
    private static final Set<String> CHANGES = Set.of("늘", "줄", "증가", "감소", "급증", "급감", "깎");
    private static final Set<String> PARTED = Set.of("가운데", "중");
    private static final int LONGEST_REMARK = 60;
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_STEP = 30;

    private final MoneyReader reader = new MoneyReader();

    List<MoneyPlace> of(String text, Strand strand) {
        List<MoneyPlace> places = new ArrayList<>();
        List<Money> sums = reader.read(text, strand.span()).stream()
                .filter(money -> within(strand, money.span()))
                .toList();
        if (sums.isEmpty() || isPriced(strand) || isCrime(strand)) {
            return places;
        }
        int from = 0;
        for (int i = 0; i < sums.size(); i++) {
            Money money = sums.get(i);
            int next = next(text, strand, sums, i);
            int first = strand.wordAt(money.span().start());
            int last = strand.wordAt(money.span().end() - 1);
            MoneyPlace place =
                    new MoneyPlace(strand, money, first, last, Math.min(from, first), Math.max(next, last), 0, 1);
            if (isRemark(text, sums, i)
                    || isFormer(text, place, sums, i)
                    || isUpper(text, sums, i)
                    || isPart(text, sums, i)
                    || isSplit(place)
                    || isCompared(text, place)
                    || isOther(place)
                    || isThreshold(place)
                    || isOtherInBrackets(text, place)) {
                continue;
            }
            places.add(place);
            from = last + 1;
        }
        return inLists(text, places);
    }

    /** '뇌물로 3억원을 받은 혐의로': tells of a crime. */
    private static boolean isCrime(Strand strand) {
        return strand.words().stream()
                .anyMatch(word -> CRIMES.contains(word.lastNoun()) || CRIMES.contains(word.noun()));
    }

    /** '나래폰의 공시지원금은': speaks of what something costs. */
    private static boolean isPriced(Strand strand) {
        return strand.words().stream()
                .anyMatch(word -> PRICED.contains(word.noun()) || PRICED.contains(word.lastNoun()));
    }

    /** Index of the first word of the next sum that is no remark on this one. */
    private static int next(String text, Strand strand, List<Money> sums, int index) {
        int next = index + 1;
        while (next < sums.size() && isRemark(text, sums, next)) {
            next++;
        }
        return next < sums.size() ? strand.wordAt(sums.get(next).span().start()) : strand.size();
    }

    /** Tells the sums of '1억원, 2억원과 3억원을' that they are one list. */
    private static List<MoneyPlace> inLists(String text, List<MoneyPlace> places) {
        List<MoneyPlace> listed = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean ends = i + 1 == places.size()
                    || !joins(
                            text,
                            places.get(i).money().span(),
                            places.get(i + 1).money().span());
            if (ends) {
                for (int j = start; j <= i; j++) {
                    listed.add(places.get(j).inList(j - start, i - start + 1));
                }
                start = i + 1;
            }
        }
        return listed;
    }

    private static boolean joins(String text, Span left, Span right) {
        String gap = text.substring(left.end(), right.start()).strip();
        return gap.equals(",") || gap.equals("과") || gap.equals("와") || gap.equals("·") || gap.equals("및");
    }

    private static boolean within(Strand strand, Span money) {
        int word = strand.wordAt(money.start());
        return word < strand.size() && strand.word(word).span().contains(money.start());
    }

    /** '5천만 달러(약 690억원)', '30억원(국비 20억원, 시비 10억원)': the sum before it again, or its parts. */
    private static boolean isRemark(String text, List<Money> sums, int index) {
        int start = sums.get(index).span().start();
        for (int i = index - 1; i >= 0 && start - sums.get(i).span().end() < LONGEST_REMARK; i--) {
            String gap = text.substring(sums.get(i).span().end(), start);
            if (gap.indexOf(')') >= 0) {
                return false;
            }
            if (gap.strip().startsWith("(")) {
                return true;
            }
        }
        return false;
    }

    /** '900억 원에서 1,850억 원으로 늘린다': what it was before. */
    private static boolean isFormer(String text, MoneyPlace place, List<Money> sums, int index) {
        int end = place.money().span().end();
        return place.lastWord().has("에서")
                && text.charAt(end) == '에'
                && sums.stream()
                        .skip(index + 1L)
                        .anyMatch(sum -> sum.span().start() - end < LONGEST_STEP && isNewSum(text, sum));
    }

    /** '1억원에서 2억원을': the upper bound of a range. */
    private static boolean isUpper(String text, List<Money> sums, int index) {
        if (index == 0) {
            return false;
        }
        int end = sums.get(index - 1).span().end();
        String gap = text.substring(end, sums.get(index).span().start());
        return gap.startsWith("에서") && gap.length() < LONGEST_ITEM && !isNewSum(text, sums.get(index));
    }

    /** '1,850억 원으로': what a sum becomes. */
    private static boolean isNewSum(String text, Money money) {
        int end = afterRemark(text, money.span().end());
        return text.startsWith("으로", end)
                || text.startsWith("로", end)
                || text.startsWith(" 규모로", end)
                || text.startsWith(" 수준으로", end);
    }

    /** '600억원(사업장마다 300억원)으로': the offset behind a remark in brackets. */
    private static int afterRemark(String text, int end) {
        int close = text.startsWith("(", end) ? text.indexOf(')', end) : -1;
        return close > 0 && close - end < LONGEST_REMARK ? close + 1 : end;
    }

    /** '국비 3억원과 도비 2억원 등 총 5억원': a part of the total that follows. */
    private static boolean isPart(String text, List<Money> sums, int index) {
        for (int i = index + 1; i < sums.size(); i++) {
            String gap = text.substring(
                            sums.get(i - 1).span().end(), sums.get(i).span().start())
                    .strip();
            if (SUMMING.stream().anyMatch(gap::startsWith) && TOTAL.stream().anyMatch(gap::endsWith)) {
                return true;
            }
            if (gap.length() > LONGEST_ITEM) {
                return false;
            }
        }
        return false;
    }

    /** '뱃삯 6만원 가운데 4만원을': what only a part is given of. */
    private static boolean isSplit(MoneyPlace place) {
        int after = place.last() + 1;
        return place.next() < place.strand().size()
                && after < place.next()
                && PARTED.contains(place.strand().word(after).noun())
                && !Goals.isNamedFund(place);
    }

    private static boolean isCompared(String text, MoneyPlace place) {
        Strand strand = place.strand();
        int start = place.money().span().start();
        boolean difference =
                start > 1 && ("+-−△▲→".indexOf(text.charAt(start - 1)) >= 0 || text.startsWith("%(", start - 2));
        if (difference
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
        verb += verb < strand.size() && ABOUT.contains(strand.word(verb).core().of(text)) ? 1 : 0;
        boolean grown = verb < strand.size() && isGrowth(place.lastWord(), strand.word(verb));
        return grown
                || COMPARED.contains(last.particle())
                || LIMITS.contains(next)
                || last.particle().startsWith("보다")
                || next.equals("대비")
                || last.noun().endsWith("대비");
    }

    /** '16억원 증가한', '3억원 많은', '2억원 줄어': how much more or less it is than another sum. */
    private static boolean isGrowth(Word sum, Word word) {
        String stem = word.noun().isEmpty() ? word.predicate() : word.lastNoun();
        boolean modifies = word.ending() == Word.Ending.ADNOMINAL;
        return (modifies || (sum.isBare() && word.isPredicate()))
                && (modifies ? GROWTH : CHANGES).stream().anyMatch(stem::startsWith);
    }

    /** '투자액이 5000억원을 넘는 기업': what is as great as that gets something else. */
    private static boolean isThreshold(MoneyPlace place) {
        int verb = place.last() + 1;
        Strand strand = place.strand();
        return verb + 1 < strand.size()
                && place.lastWord().has("을", "를")
                && strand.word(verb).ending() == Word.Ending.ADNOMINAL
                && EXCEEDING.stream().anyMatch(strand.word(verb).predicate()::startsWith)
                && place.first() > 0
                && strand.word(place.first() - 1).has("이", "가");
    }

    private static boolean isOther(MoneyPlace place) {
        Strand strand = place.strand();
        boolean before = place.first() > 0
                && isOther(strand.word(place.first() - 1))
                && !strand.word(place.first() - 1).has("에", "에게");
        int next = place.last() + 1;
        if (next < strand.size() && strand.word(next).noun().startsWith("규모")) {
            next++;
        }
        boolean modifies = place.lastWord().particle().endsWith("의")
                || next > place.last() + 1
                || place.lastWord().isBare();
        boolean compound = next + 1 < strand.size()
                && strand.word(next).isBare()
                && !strand.word(next).comma();
        return before
                || (modifies
                        && next < strand.size()
                        && (isOther(strand.word(next)) || (compound && isOther(strand.word(next + 1)))));
    }

    /** '오픈(총상금 3억원)': what the sum is, in the brackets that its word opens. */
    private static boolean isOtherInBrackets(String text, MoneyPlace place) {
        int start = place.money().span().start();
        String before = text.substring(
                        Math.min(
                                start, place.strand().word(place.first()).span().start()),
                        start)
                .strip();
        int noun = Math.max(before.lastIndexOf(' '), before.lastIndexOf('('));
        String said = before.substring(noun + 1);
        String what = said.isEmpty() && noun > 0 ? before.substring(0, noun) : "";
        return NON_FUNDING.contains(said) || CHANGES.stream().anyMatch(change -> what.endsWith(change));
    }

    private static boolean isOther(Word word) {
        return NON_FUNDING.contains(word.noun())
                || NON_FUNDING.contains(word.lastNoun())
                || (word.noun().length() > 2 && word.noun().endsWith("세") && !Phrases.isFund(word));
    }
}
