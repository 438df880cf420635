package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.Finding.Need;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import io.claimgraph.language.SpeakerLabel;
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
        Source source = labelled(context, line.get(index).span());
        if (said.length() < 2 || (source == null && ".?!…".indexOf(said.charAt(said.length() - 1)) < 0)) {
            return null;
        }
        return new Finding(
                "StandaloneQuote",
                Kind.DIRECT,
                QuotedSpeech.trimmed(line.text(), quotation.content()),
                index,
                null,
                Need.AROUND,
                source,
                index + 1);
    }

    /** Whom the script of a broadcast names beside the words, or null. */
    private static @Nullable Source labelled(Context context, Span words) {
        SpeakerLabel label = SpeakerLabel.beside(context.line().text(), words);
        return label == null
                ? null
                : new Source(0, 0, Source.Role.TOPIC, context.finder().firstIn(label.name()));
    }
}
