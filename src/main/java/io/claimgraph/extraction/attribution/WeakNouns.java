package io.claimgraph.extraction.attribution;

import java.util.Set;

/** Nouns that name something said only in some constructions. */
final class WeakNouns {
    private static final Set<String> WEAK = Set.of(
            "말", "얘기", "이야기", "글", "내용", "점", "의미", "골자", "생각", "인식", "기대", "표현", "희망", "바람", "의문", "의혹", "불안", "보도",
            "발표", "예상", "논리", "의심", "통보");

    /** Weak ones that come up by themselves: '…다는 말이 돈다'. */
    private static final Set<String> RUMOUR = Set.of("말", "얘기", "이야기", "의혹", "의문", "불안", "보도", "예상", "기대", "논리", "의심");

    /** What somebody plans is told as a fact, unless it is his pledge: '…한다는 계획이다', and not '…하겠다는 계획이다'. */
    private static final Set<String> PLANS = Set.of("계획", "목표");

    private WeakNouns() {}

    /** Whether a noun is one of them. */
    static boolean contains(String noun) {
        return WEAK.contains(noun);
    }

    /** Whether a word begins with a weak noun, or with a plan that the word before it does not pledge. */
    static boolean isWeak(String noun, Word claim) {
        return isAny(PLANS, noun) ? !Will.isPledge(claim) : isAny(WEAK, noun);
    }

    /** Whether a word begins with a weak noun that comes up by itself. */
    static boolean isRumour(String noun) {
        return isAny(RUMOUR, noun);
    }

    private static boolean isAny(Set<String> nouns, String word) {
        return nouns.stream().anyMatch(word::startsWith);
    }
}
