package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that a subject within the sentence says while he does something that the topic tells or talks of: 'A는 B가 “…”며 손을 저었다고
 * 했다', 'A는 B가 “…”며 떠난 것을 두고 싸웠다'.
 */
public final class InnerClause {
    private static final Pattern THING = Pattern.compile("(것|데|점|일|사실|혐의|의혹)(을|에|과|이|은|으로)?");

    private InnerClause() {}

    /** Where to read on behind words that stand in such a clause: nobody else says anything there; elsewhere right behind them. */
    public static int next(Context context, int index, @Nullable Source source, int next) {
        Source topic = source == null || source.role() != Source.Role.SUBJECT
                ? null
                : context.first(Source.Role.TOPIC, source.first());
        return source != null && topic != null && isOf(context, index, topic, source)
                ? context.line().size()
                : next;
    }

    /** Whether words before '…며' are the subject's behind the topic. */
    static boolean isOf(Context context, int index, Source topic, Source subject) {
        WordLine line = context.line();
        if (subject.first() <= topic.last()) {
            return false;
        }
        for (int i = index + 2; i < line.size() - 1; i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return false;
            }
            Quotative quotative = Quotative.of(word);
            if (quotative != null) {
                return quotative.form() == Quotative.Form.VERB && i >= line.size() - 3;
            }
            if (word.isAdnominal()) {
                return THING.matcher(line.get(i + 1).bare()).matches();
            }
        }
        return false;
    }
}
