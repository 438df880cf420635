package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the reporter makes of somebody's deeds: '의지를 표명한 것으로 풀이된다', '의지를 천명하는 차원으로도 해석된다'. */
final class Guesses {
    private static final EndingSet AS =
            new EndingSet(Set.of("것으로", "것으로도", "차원으로", "차원으로도", "뜻으로", "뜻으로도", "의도로", "의도로도", "포석으로", "포석으로도"));

    private static final Pattern GUESS = Pattern.compile("(보이|보인|보여|풀이|해석|분석|관측|추정|추측|여겨|짐작).*");

    private Guesses() {}

    /** Whether the verb of a noun of speech is part of such a guess. */
    static boolean are(WordLine line, Cue cue) {
        for (int i = cue.first() + 1; i <= cue.last() + 1 && i + 1 < line.size(); i++) {
            if (line.get(i).lastTag().startsWith("J")
                    && AS.isAtEnd(line.get(i).bare())
                    && GUESS.matcher(line.get(i + 1).bare()).matches()) {
                return true;
            }
        }
        return false;
    }
}
