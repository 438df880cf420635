package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many see a thing: '…다고 보는 시각이 많다', '학계에서는 …라고 보는 견해가 우세하다'. */
public final class Views implements Rule {
    private static final WordSet SEEING =
            new WordSet(Set.of("보는", "여기는", "생각하는", "판단하는", "예상하는", "전망하는", "우려하는", "믿는"));
    private static final Pattern VIEW = Pattern.compile("(시각|견해|의견|관측|목소리|여론|쪽|이|이들|사람|사람들|전문가|전문가들|분위기)(이|가|도)");

    /** In words: from the view to what is said of it. */
    private static final int NEAR = 3;

    /** '…다고 보는 시각이 반영된 결과다': what the reporter makes of it. */
    private static final String MIRRORED = "반영";

    private final CueLexicon lexicon;
    private final Clauses clauses;

    /** Goes by the words that tell of speech. */
    public Views(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word seeing = line.at(index + 1);
        Word view = line.at(index + 2);
        if (seeing == null
                || view == null
                || line.get(index).isQuotation()
                || !SEEING.contains(seeing.bare())
                || !VIEW.matcher(view.bare()).matches()) {
            return null;
        }
        Quotative quotative = Quotative.of(line.get(index));
        Cue cue = quotative == null || quotative.form() != Quotative.Form.VERB ? null : predicate(line, index + 3);
        if (quotative == null || cue == null) {
            return null;
        }
        int end = line.get(index).bareEnd() - quotative.lengthWithCopula(line.get(index));
        Source circle = context.governing(index);
        return clauses.finding("Views", context, index, end, cue, Need.NOBODY, circle, cue.last() + 1);
    }

    private @Nullable Cue predicate(WordLine line, int from) {
        for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
            Cue cue = lexicon.emergenceAt(line, i);
            if (cue != null) {
                return line.get(cue.last()).bare().startsWith(MIRRORED) ? null : cue;
            }
        }
        return null;
    }
}
