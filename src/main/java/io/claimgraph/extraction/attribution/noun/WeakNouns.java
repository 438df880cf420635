package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that name something said only in some constructions. */
final class WeakNouns {
    private static final Set<String> WEAK = Set.of(
            "말", "얘기", "이야기", "글", "내용", "점", "의미", "골자", "생각", "인식", "기대", "표현", "희망", "바람", "의문", "의혹", "불안", "보도",
            "발표", "예상", "논리", "의심", "통보");

    /** Weak ones that come up by themselves: '…다는 말이 돈다'. */
    private static final Set<String> RUMOUR = Set.of("말", "얘기", "이야기", "의혹", "의문", "불안", "보도", "예상", "기대", "논리", "의심");

    /** What somebody plans is told as a fact, unless it is his pledge: '…한다는 목표다', and not '…하겠다는 목표다'. */
    private static final Set<String> PLANS = Set.of("목표");

    private static final Set<String> UTTERED = Set.of("하기도", "해", "해서", "했던", "했을", "하는가", "했는지", "하자", "한");
    private static final Pattern UTTERANCE = Pattern.compile("(말|발언|주장|이야기|얘기|답변|대답|설명|평가|제안|요구)(을|를|도|까지|만)");

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

    /** '발언을 하기도 했다', '말을 해 논란이 됐다'. */
    static boolean areUttered(WordLine line, int noun) {
        Word next = line.at(noun + 1);
        return next != null
                && UTTERED.contains(next.bare())
                && UTTERANCE.matcher(line.get(noun).bare()).matches();
    }
}
