package io.claimgraph.extraction.funding.sum;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Cuts noun phrases out of a strand. */
public final class Phrases {
    private static final Set<String> FUNDS = Lexicon.words("ko/fund-nouns.txt");
    private static final Set<String> NOT_TARGETS = Lexicon.words("ko/not-targets.txt");
    private static final Set<String> GIVEN_TO = Set.of("에", "에게", "에는", "에게는", "에도", "에게도", "한테", "에만");
    private static final Set<String> MEASURES =
            Set.of("총", "약", "최대", "최소", "모두", "매년", "연간", "연", "누적", "각", "각각", "추가", "전체", "나머지", "규모");
    private static final Set<String> PLANS = Set.of("안", "예산안", "정부안", "추경안", "예산", "추경", "계획");
    private static final EndingSet PLAN_ENDS = new EndingSet(PLANS);
    private static final EndingSet SUM_NAMES = new EndingSet(Lexicon.words("ko/sum-names.txt"));
    private static final Set<String> SHARES = Set.of("몫", "명목", "용도");
    private static final Set<String> PARTS = Set.of("가운데", "중", "이중", "그중", "나머지", "절반");
    private static final Set<String> SOURCES = Lexicon.words("ko/purses.txt");
    private static final int LONGEST = 6;

    private Phrases() {}

    /** Whether a word's last noun names money set aside for something. */
    public static boolean isFund(Word word) {
        String noun = word.noun();
        for (int length = Math.min(8, noun.length()); length > 1; length--) {
            if (FUNDS.contains(noun.substring(noun.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word only measures the sum after it: '총', '최대', '연간'. */
    public static boolean isMeasure(Word word) {
        return MEASURES.contains(word.noun());
    }

    /** Whether a word names a time, an occasion or a place in the text: '올해', '이번'. */
    public static boolean isTime(Word word) {
        return NOT_TARGETS.contains(word.lastNoun())
                || (!word.noun().isEmpty() && Character.isDigit(word.noun().charAt(0)));
    }

    /** '가람은행이다', '가람벤처스다': a noun that is the predicate. */
    public static boolean isCopula(Word word) {
        String form = word.predicate();
        return !word.noun().isEmpty() && (form.startsWith("이") || form.startsWith("다") || form.startsWith("였"));
    }

    /** Whether a word names a plan that sums are written into: '안', '예산안'. */
    public static boolean isPlan(Word word) {
        return PLANS.contains(word.lastNoun());
    }

    /** Whether a name is that of a plan that sums are written into. */
    public static boolean isPlan(String name) {
        return PLAN_ENDS.isAtEnd(name);
    }

    /** Whether a word names a sum that was given or raised: '출연금', '유치액'. */
    public static boolean isSumName(Word word) {
        return SUM_NAMES.isAtEnd(word.noun());
    }

    /** '총사업비 31억원': a whole project's cost, whoever pays it. */
    public static boolean isWhole(MoneyPlace sum) {
        Strand strand = sum.strand();
        int after = sum.last() + 1;
        return (sum.first() > 0 && strand.word(sum.first() - 1).noun().endsWith("사업비"))
                || (after < strand.size() && strand.word(after).noun().endsWith("사업비"));
    }

    /** '이 가운데 7억원', '나머지 3억원': a part of a sum spoken of. */
    public static boolean isShare(Strand strand, int sum) {
        for (int i = sum - 1; i >= Math.max(0, sum - 3); i--) {
            if (PARTS.contains(strand.word(i).noun())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be what the money goes to: '…에', but no time or occasion. */
    public static boolean isTarget(Word word) {
        boolean share = SHARES.contains(word.lastNoun()) && word.has("로", "으로");
        return share
                || isKindOfGift(word)
                || (word.noun().length() > 2 && word.noun().endsWith("예산") && word.has("로", "으로"))
                || (GIVEN_TO.contains(word.particle())
                        && !word.isPredicate()
                        && (!NOT_TARGETS.contains(word.lastNoun()) || isFund(word))
                        && (word.particle().startsWith("에게")
                                || !Character.isDigit(
                                        word.noun().isEmpty()
                                                ? '0'
                                                : word.noun().charAt(0))));
    }

    /** Whether a word names where money comes from: '예비비', '사업비'. */
    public static boolean isPurse(Word word) {
        return SOURCES.stream().anyMatch(word.noun()::endsWith);
    }

    /** '어구 구입비로', '지원금으로': what the money is given as. */
    private static boolean isKindOfGift(Word word) {
        String noun = word.noun();
        boolean gift = noun.endsWith("금")
                || noun.endsWith("비")
                || noun.endsWith("비용")
                || noun.endsWith("지원")
                || noun.endsWith("원조");
        return gift && word.noun().length() > 2 && word.has("로", "으로") && !isPurse(word);
    }

    /** The noun phrase that ends in a word: it and the nouns without particle or with '의' before it. */
    public static Span endingIn(Strand strand, int index, int from) {
        int first = index;
        while (first > from
                && index - first < LONGEST
                && !strand.word(first).bullet()
                && continues(strand.word(first - 1))) {
            first--;
        }
        return new Span(
                strand.word(first).core().start(), strand.word(index).core().end());
    }

    private static boolean continues(Word word) {
        boolean noun = word.isBare() || (word.has("의", "과", "와") && !word.isPredicate());
        return noun
                && !word.comma()
                && !word.noun().isEmpty()
                && !Character.isDigit(word.noun().charAt(0))
                && !NOT_TARGETS.contains(word.noun())
                && !word.noun().equals("규모");
    }
}
