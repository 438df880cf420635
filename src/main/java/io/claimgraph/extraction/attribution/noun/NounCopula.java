package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a sentence says what a thing said is: '…다는 지적이다', '…다는 입장인 반면', '…다는 방침인 것으로 알려졌다'. */
final class NounCopula {
    /** Endings of the copula behind a noun. */
    static final List<String> ENDINGS = List.of(
            "에서다", "에서였다", "에서입니다", "이었다", "이다", "이며", "이고", "이지만", "이라고", "이어서", "이었으며", "였다", "입니다", "이기도", "이기");

    /** Those behind a noun that ends in a vowel, which other words end in, too. */
    static final List<String> SHORT_ENDINGS = List.of("지만", "며", "고", "인데");

    private static final Set<String> ASIDE = Set.of("반면", "가운데");

    /** What somebody has for himself. */
    private static final Pattern STAND = Pattern.compile("(입장|방침|의지|의사|판단|생각|계획|견해|시각|태도|구상|복안|주장|설명)인");

    /** '…다는 입장인 셈이다'. */
    private static final Pattern SO = Pattern.compile("(셈|것|모양|상황|모양새)(이다|이었다|입니다|다|이며|이고)");

    private static final String THING = "것으로";
    private static final Pattern HEARD = Pattern.compile("(전해|알려|파악|확인).*");

    private NounCopula() {}

    /** Whether a noun that the sentence goes on after ends in a copula. */
    static boolean isAside(WordLine line, int noun) {
        Word next = line.at(noun + 1);
        if (next == null || !line.get(noun).endsWith("인")) {
            return false;
        }
        if (SO.matcher(next.bare()).matches()
                && STAND.matcher(line.get(noun).bare()).matches()) {
            return true;
        }
        Word heard = line.at(noun + 2);
        return ASIDE.contains(next.bare())
                || (heard != null
                        && next.bare().equals(THING)
                        && STAND.matcher(line.get(noun).bare()).matches()
                        && HEARD.matcher(heard.bare()).matches());
    }

    /** Whether what stands behind a noun is a copula or nothing. */
    static boolean is(String rest) {
        return rest.isEmpty()
                || rest.startsWith("에서다")
                || rest.startsWith("에서였다")
                || rest.startsWith("에서입니다")
                || rest.startsWith("이다")
                || rest.startsWith("이었")
                || rest.startsWith("였")
                || rest.startsWith("다")
                || rest.startsWith("이며")
                || rest.startsWith("이고")
                || rest.startsWith("이지만")
                || rest.startsWith("이기도")
                || SHORT_ENDINGS.contains(rest)
                || rest.startsWith("입니다");
    }
}
