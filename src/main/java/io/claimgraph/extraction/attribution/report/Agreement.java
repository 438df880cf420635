package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause that somebody agrees to: '…해야 한다는 데 의견을 모았다', '…한다는 점에 공감했다'. */
public final class Agreement implements Rule {
    private static final int REACH = 5;
    private static final WordSet THING = new WordSet(Set.of("데", "데에", "데에는", "점에", "것에", "점에는"));
    private static final EndingSet NOUN_CLAUSE = new EndingSet(Set.of("음에", "임에", "함에"));

    private static final String FUSED = "데";

    private final CueLexicon lexicon;
    private final Clauses clauses;

    /** Goes by the words that tell of speech. */
    public Agreement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Word word = context.line().get(index);
        if (word.isQuotation() || word.attached()) {
            return null;
        }
        int end = fusedEnd(word);
        int thing = index;
        if (end < 0) {
            Word next = context.line().at(index + 1);
            Quotative quotative = next == null || !THING.contains(next.bare()) ? null : Quotative.of(word);
            if (quotative == null || quotative.form() != Quotative.Form.NOUN) {
                return null;
            }
            end = word.bareEnd() - quotative.lengthWithCopula(word);
            thing = index + 1;
        }
        Cue cue = verb(context.line(), thing);
        return cue == null
                ? null
                : clauses.finding(
                        "Agreement", context, index, end, cue, Need.SPEAKER, context.governing(index), cue.last() + 1);
    }

    /** Where what was said ends in '한다는데' or '커지고 있음에', -1 for other words. */
    private static int fusedEnd(Word word) {
        String bare = word.bare();
        if (bare.length() > 2 && NOUN_CLAUSE.isAtEnd(bare) && isOfVerb(word)) {
            return word.bareEnd() - 1;
        }
        String rest = bare.endsWith("에") ? bare.substring(0, bare.length() - 1) : bare;
        if (!rest.endsWith("다는" + FUSED) || rest.length() < 4) {
            return -1;
        }
        return word.span().start() + rest.length() - 2;
    }

    /** Whether an ending makes a verb a noun: '커지고 있음에', and not '다음에'. */
    private static boolean isOfVerb(Word word) {
        return word.morphemes().stream().anyMatch(morpheme -> morpheme.tag().contains("ETN"));
    }

    private @Nullable Cue verb(WordLine line, int thing) {
        for (int i = thing + 1; i < line.size() && i <= thing + REACH; i++) {
            if (line.get(i).isQuotation()) {
                return null;
            }
            Cue cue = lexicon.agreementAt(line, i);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }
}
