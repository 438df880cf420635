package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.regex.Pattern;

/** Tells words in marks that a law or a rule says: '헌법 제1조는 "…"고 명시하고 있다'. */
final class LawWords {
    private static final Pattern STATED = Pattern.compile("(돼|되어|되|명시|규정|정하|정한|적혀|쓰여|적시).*");
    private static final Pattern LAW =
            Pattern.compile("(제?\\d+)?[조항호]|.*(헌법|법률|법|시행령|시행규칙|조례|규정|규칙|조항|강령|당헌|당규|약관|훈령|지침)");

    /** In words: '"…"고 규정한 형법 조항을'. */
    private static final int LAW_REACH = 4;

    private LawWords() {}

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
