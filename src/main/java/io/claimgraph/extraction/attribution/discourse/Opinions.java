package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/** Knows sentences that tell of another view without telling it: '물론 반론이 있다', '우려도 적지 않다'. */
public final class Opinions {
    private static final Pattern VIEW =
            Pattern.compile("(반론|이견|반대|반대론|회의론|신중론|우려|비판|지적|목소리|의견|시각|걱정|반발|불만|반박|비관론|낙관론|경계론|견해|주장)(이|가|도|은|는|만|의)?");

    private static final Pattern COMES = Pattern.compile(
            "(있다|많다|크다|높다|나온다|나왔다|제기된다|제기됐다|적지|만만치|만만찮다|엇갈린다|엇갈렸다|쏟아진다|쏟아졌다|이어진다|이어졌다|여전하다|거세다|팽팽하다|상당하다|잇따른다|없지|나오고|커지고|않다|않았다|있습니다|있었다|많았다|컸다)");

    /** In words: a longer sentence says more than that. */
    private static final int LONGEST = 6;

    private Opinions() {}

    /** Whether a sentence only tells that somebody who is not named sees things differently. */
    public static boolean come(Context context) {
        WordLine line = context.line();
        int last = line.size() - 1;
        if (last < 1 || last > LONGEST || !context.sources().isEmpty()) {
            return false;
        }
        Word verb = line.get(last);
        if (verb.isQuotation() || !COMES.matcher(verb.bare()).matches()) {
            return false;
        }
        for (int i = last - 1; i >= Math.max(0, last - 2); i--) {
            if (!line.get(i).isQuotation() && VIEW.matcher(line.get(i).bare()).matches()) {
                return true;
            }
        }
        return false;
    }
}
