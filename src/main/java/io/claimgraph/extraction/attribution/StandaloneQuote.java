package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.Finding.Need;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import org.jspecify.annotations.Nullable;

/** A quotation that is a sentence by itself; its source stands in a sentence beside it. */
final class StandaloneQuote implements Rule {
    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Quotation quotation = line.get(index).quotation();
        if (quotation == null
                || quotation.style() != Style.DOUBLE
                || line.size() != 1
                || quotation.content().length() == 0) {
            return null;
        }
        String said = quotation.content().of(line.text()).strip();
        if (said.length() < 2 || ".?!…".indexOf(said.charAt(said.length() - 1)) < 0) {
            return null;
        }
        return new Finding(
                "StandaloneQuote",
                Kind.DIRECT,
                QuotedSpeech.trimmed(line.text(), quotation.content()),
                index,
                null,
                Need.AROUND,
                null,
                index + 1);
    }
}
