package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.attribution.Finding.Need;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A judgement without a quotative: 'A를 B로 규정했다', 'A를 B로 평가했다', 'A는 B로 보고 있다'. */
final class Judgement implements Rule {
    private static final Pattern VERB = Pattern.compile("(규정|지목|평가|정의|진단|분류)(했|하|한|해).*");

    private final CueLexicon lexicon;
    private final Clauses clauses;

    Judgement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Word next = line.at(index + 1);
        if (word.isQuotation() || next == null || !word.lastTag().equals("JKB") || !word.endsWith("로")) {
            return null;
        }
        int cut = word.endsWith("으로") ? 2 : 1;
        if (VERB.matcher(next.bare()).matches() && hasObject(context, index)) {
            Cue cue = lexicon.verbAt(line, index + 1);
            if (cue != null) {
                return clauses.finding(
                        "Judgement",
                        context,
                        index,
                        word.bareEnd() - cut,
                        cue,
                        Need.IN_SENTENCE,
                        clauses.governing(context, index, cue),
                        index + 2);
            }
        }
        return null;
    }

    private static boolean hasObject(Context context, int index) {
        for (int i = context.from(); i < index; i++) {
            if (context.line().get(i).lastTag().equals("JKO")) {
                return true;
            }
        }
        return false;
    }
}
