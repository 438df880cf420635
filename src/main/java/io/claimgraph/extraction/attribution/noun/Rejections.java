package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/** Tells whether somebody rejects what others say: '…했다는 의혹을 부인했다', '…한다는 관측을 일축했다'. */
final class Rejections {
    private static final Pattern REJECTED =
            Pattern.compile("(의혹|주장|지적|비판|비난|관측|전망|예상|보도|소문|풍문|우려|요구|해석|분석|의심|추측|평가|음모론|낭설|루머|괴담)(을|도|은|는|를|까지|마저)");

    private static final Pattern REJECTION =
            Pattern.compile("(부인|부정|일축|반박|거부|거절|논박|배척|무시|외면|반론)(하|했|한|해).*|(물리|뿌리)(치|쳤|친).*");

    private Rejections() {}

    /** '…했다는 의혹을 부인했다': what others say. */
    static boolean are(WordLine line, NounSearch.Found found) {
        return REJECTED.matcher(line.get(found.noun()).bare()).matches()
                && REJECTION.matcher(line.get(found.cue().last()).bare()).matches();
    }
}
