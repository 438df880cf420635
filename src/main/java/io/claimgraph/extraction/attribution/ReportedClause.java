package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.attribution.Finding.Need;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A clause that a reporting verb takes: '…다고 밝혔다', '…라며 …했다'. */
final class ReportedClause implements Rule {
    private static final Pattern PASSIVE = Pattern.compile(
            ".*(알려졌|알려진|전해졌|전해진|풀이된|풀이됐|해석된|해석됐|분석된|분석됐|평가된|평가됐|평가받|평가된다|보인다|보고된|보고됐|집계됐|추정된|추정됐|관측된).*");
    private static final Pattern BELIEF = Pattern.compile("(보기|볼|할|말할|하기|하더라도|해도|해서).*");

    private final CueSearch cues;
    private final Clauses clauses;

    ReportedClause(CueLexicon lexicon) {
        this.cues = new CueSearch(lexicon);
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Word word = context.line().get(index);
        Quotative quotative = Quotative.of(word);
        if (quotative == null || quotative.form() == Quotative.Form.NOUN) {
            return null;
        }
        int end = word.bareEnd() - quotative.lengthWithCopula(word);
        if (quotative.form() == Quotative.Form.AND) {
            Source source = context.governing(index);
            return clauses.finding("ReportedAnd", context, index, end, null, Need.IN_SENTENCE, source, index + 1);
        }
        Word next = context.line().at(index + 1);
        Cue cue = cues.reportingVerb(context.line(), index);
        if (cue == null
                || next == null
                || BELIEF.matcher(next.bare()).matches()
                || PASSIVE.matcher(context.line().get(cue.last()).bare()).matches()) {
            return null;
        }
        Source source = clauses.governing(context, index, cue);
        return clauses.finding(
                "ReportedClause", context, index, end, cue, Need.SPEAKER, source, cues.after(context.line(), cue));
    }
}
