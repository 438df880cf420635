package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that ends in '…다고 한다': whoever spoke before goes on, or it is heard of nobody in particular. Of a body that
 * has something before it ('한솔공사는 … 들인다고 한다') the body says so. Whose words stand in it in marks says them himself.
 */
public final class Heard implements Rule {
    private static final Set<String> SAYS = Set.of("한다", "합니다");

    private final Clauses clauses;

    /** Goes by the words that tell of speech. */
    public Heard(CueLexicon lexicon) {
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        if (index != line.size() - 2
                || context.from() > 0
                || !SAYS.contains(line.get(index + 1).bare())) {
            return null;
        }
        Quotative quotative = Quotative.of(line.get(index));
        if (quotative == null || quotative.form() != Quotative.Form.VERB || holdsWords(line)) {
            return null;
        }
        Cue cue = new Cue(index + 1, index + 1, Force.NEUTRAL);
        int end = quotative.endOfSaid(line.get(index));
        return clauses.finding("Heard", context, index, end, cue, Need.SPOKEN, body(context, index), index + 2);
    }

    /** The body at the beginning that tells what it is going to do; null if none. */
    private static @Nullable Source body(Context context, int index) {
        Source topic = context.first(Source.Role.TOPIC, index);
        return topic != null
                        && topic.first() == 0
                        && topic.speaker() instanceof Speaker.Named
                        && !context.finder().isPerson(topic)
                        && !Tense.isPast(context.line().get(index))
                ? topic
                : null;
    }

    private static boolean holdsWords(WordLine line) {
        for (Word word : line.words()) {
            if (word.quotation() != null && word.quotation().style() == Quotation.Style.DOUBLE) {
                return true;
            }
        }
        return false;
    }
}
