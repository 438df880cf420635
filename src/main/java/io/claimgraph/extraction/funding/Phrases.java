package io.claimgraph.extraction.funding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Cuts noun phrases out of a strand. */
final class Phrases {
    private static final Set<String> FUNDS = Lexicon.words("ko/fund-nouns.txt");
    private static final Set<String> NOT_TARGETS = Lexicon.words("ko/not-targets.txt");
    private static final Set<String> GIVEN_TO = Set.of("에", "에게", "에는", "에게는", "에도", "에게도", "한테", "에만");
    private static final Set<String> MEASURES =
            Set.of("총", "약", "최대", "최소", "모두", "매년", "연간", "연", "누적", "각", "각각", "추가", "전체", "나머지", "규모");
    private static final Set<String> PLANS = Set.of("안", "예산안", "추경안", "예산", "추경", "계획");
    private static final Set<String> SUM_NAMES = Set.of(
            "투자액", "유치액", "유치금", "투자금", "출연금", "출자금", "약정액", "지원금", "지원액", "기부금", "기부액", "추경", "추경안", "예산안", "총사업비",
            "사업비");
    private static final Set<String> SHARES = Set.of("몫", "명목", "용도");
    private static final int LONGEST = 6;

    private Phrases() {}

    /** Whether a word's last noun names money set aside for something. */
    static boolean isFund(Word word) {
        String noun = word.noun();
        for (int length = Math.min(8, noun.length()); length > 1; length--) {
            if (FUNDS.contains(noun.substring(noun.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word only measures the sum after it: '총', '최대', '연간'. */
    static boolean isMeasure(Word word) {
        return MEASURES.contains(word.noun());
    }

    /** Whether a word names a plan that sums are written into: '안', '예산안'. */
    static boolean isPlan(Word word) {
        return PLANS.contains(word.lastNoun());
    }

    /** Whether a word names a sum that was given or raised: '출연금', '유치액'. */
    static boolean isSumName(Word word) {
        return SUM_NAMES.stream().anyMatch(word.noun()::endsWith);
    }

    /** Whether a word can be what the money goes to: '…에', but no time or occasion. */
    static boolean isTarget(Word word) {
        boolean share = SHARES.contains(word.lastNoun()) && word.has("로", "으로");
        return share
                || (GIVEN_TO.contains(word.particle())
                        && !word.isPredicate()
                        && (!NOT_TARGETS.contains(word.lastNoun()) || isFund(word))
                        && !Character.isDigit(
                                word.noun().isEmpty() ? '0' : word.noun().charAt(0)));
    }

    /** The noun phrase that ends in a word: it and the nouns without particle or with '의' before it. */
    static Span endingIn(Strand strand, int index, int from) {
        int first = index;
        while (first > from && index - first < LONGEST && continues(strand.word(first - 1))) {
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
