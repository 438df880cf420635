package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that a law or a rule says: '헌법 제1조는 "…"고 명시하고 있다', '도로법은 …다고 규정하고 있다'. */
public final class LawWords {
    private static final Pattern STATED = Pattern.compile("(돼|되어|되|명시|규정|정하|정한|적혀|쓰여|적시).*");
    private static final Pattern LAW =
            Pattern.compile("(제?\\d+)?[조항호]|.*(헌법|법률|법|시행령|시행규칙|조례|규정|규칙|조항|규범|협약|조약|협정|강령|당헌|당규|약관|훈령|지침)");

    /** In words: '"…"고 규정한 형법 조항을'. */
    private static final int LAW_REACH = 4;

    /** In words: 'OO법 3조는'. */
    private static final int LAW_FIRST = 5;

    private static final Set<String> TOPIC = Set.of("은", "는", "이", "가", "도", "에는", "에서는");

    private LawWords() {}

    /** '도로법은 …다고 규정하고 있다': whether a law at the beginning states the clause that a verb takes. */
    public static boolean state(Context context, Cue cue) {
        if (!STATED.matcher(context.line().get(cue.last()).bare()).matches()) {
            return false;
        }
        for (int i = context.from(); i < Math.min(cue.first(), context.from() + LAW_FIRST); i++) {
            Word word = context.line().get(i);
            Particles.Split split = Particles.of(word);
            if (!word.isQuotation() && TOPIC.contains(split.particle())) {
                return LAW.matcher(split.noun()).matches();
            }
        }
        return false;
    }

    /** '헌법 제1조는 "…"고 명시하고 있다': what a law says. */
    static boolean are(Context context, int index, Cue cue) {
        if (!STATED.matcher(context.line().get(cue.last()).bare()).matches()) {
            return false;
        }
        boolean told = context.line().get(cue.last()).isAdnominal();
        int to = told ? Math.min(context.line().size(), cue.last() + LAW_REACH) : index;
        for (int i = context.from(); i < to; i++) {
            Word word = context.line().get(i);
            if (!word.isQuotation() && LAW.matcher(Particles.of(word).noun()).matches()) {
                return true;
            }
        }
        return false;
    }
}
