package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;

/** Tells whether a clause that ends in '…다며' is part of what somebody else says. */
final class Wholes {
    /** In words: from a noun of speech to the verb by which it comes up. */
    private static final int NEAR = 4;

    private final CueLexicon lexicon;
    private final CueSearch cues;

    Wholes(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
    }

    /** '고치겠다며 쇄신을 말해 놓고 자리를 다툰다는 지적이 나온다': the whole is what others say. */
    boolean talk(WordLine line, int index) {
        for (int i = index + 1; i < line.size() && !line.get(i).isQuotation(); i++) {
            Quotative next = Quotative.of(line.get(i));
            if (next != null) {
                return next.form() == Quotative.Form.NOUN && comesUp(line, i + 1);
            }
        }
        return false;
    }

    private boolean comesUp(WordLine line, int noun) {
        Word talk = line.at(noun);
        if (talk == null || talk.isQuotation() || talk.endsWith("을") || talk.endsWith("를")) {
            return false;
        }
        for (int i = noun + 1; i < Math.min(line.size(), noun + NEAR); i++) {
            if (!line.get(i).isQuotation() && lexicon.emergenceAt(line, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** '…다며 통보했다고 밝혔다', '…다며 통보한 사실을': the whole is somebody else's. */
    boolean report(Context context, int index) {
        Cue cue = cues.anyVerb(context.line(), index);
        if (cue == null) {
            return false;
        }
        Word verb = context.line().get(cue.last());
        if (verb.bare().startsWith("받")) {
            return true;
        }
        Word next = context.line().at(cue.last() + 1);
        boolean report = lexicon.verbAt(context.line(), cue.last()) != null;
        return (report && Tense.isPast(verb) && cues.isReported(context.line(), cue))
                || (verb.isAdnominal()
                        && next != null
                        && (next.bare().equals("사실을") || next.bare().equals("점을")));
    }
}
