package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import io.claimgraph.language.SpeakerLabel;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A quotation that is a sentence by itself; its source stands in a sentence beside it. */
public final class StandaloneQuote implements Rule {
    private static final Pattern REPORTER = Pattern.compile("기자|앵커|특파원");

    /** What ends in an exclamation mark without a predicate is a heading. */
    private static final Pattern SLOGAN = Pattern.compile("[^다요까죠라네자지!?]!");

    private static final int SHORTEST_SIGNATURE = 6;

    /** What a script begins the words with. */
    private static final Set<String> DASH = Set.of("-", "–", "—", "=");

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Quotation quotation = line.get(index).quotation();
        if (quotation == null
                || quotation.style() != Style.DOUBLE
                || (line.size() != index + 1 && !isSigned(line, index))
                || !(index == 0 || (index == 1 && DASH.contains(line.get(0).text())))
                || quotation.content().length() == 0) {
            return null;
        }
        String said = quotation.content().of(line.text()).strip();
        if (line.size() != index + 1) {
            return finding(line, index, quotation, context.finder().signatory(line, index + 1));
        }
        SpeakerLabel label = SpeakerLabel.beside(line.text(), line.get(index).span());
        if (index > 0 && !isOfWitness(line.text(), label, quotation)) {
            return null;
        }
        LabelLine bare = label == null
                ? LabelLine.before(line.text(), line.sentence().span().start())
                : null;
        if (bare != null && bare.isReporter(line.text())) {
            return null;
        }
        Source source = source(context, label, bare);
        if (said.length() < 2 || (source == null && ".?!…".indexOf(said.charAt(said.length() - 1)) < 0)) {
            return null;
        }
        if (source == null && SLOGAN.matcher(said.substring(said.length() - 2)).matches()) {
            return null;
        }
        return finding(line, index, quotation, source);
    }

    private static @Nullable Source source(Context context, @Nullable SpeakerLabel label, @Nullable LabelLine bare) {
        if (label != null) {
            return new Source(0, 0, Source.Role.TOPIC, context.finder().firstIn(label.name()));
        }
        return bare == null
                ? null
                : new Source(
                        0,
                        0,
                        Source.Role.TOPIC,
                        context.finder().labelled(context.line().text(), bare.label()));
    }

    /** '"…"(가온전자 성도윤 부장)'. */
    private static boolean isSigned(WordLine line, int index) {
        Word next = line.at(index + 1);
        return line.size() == index + 2
                && next != null
                && next.text().startsWith("(")
                && next.text().length() > SHORTEST_SIGNATURE;
    }

    private static Finding finding(WordLine line, int index, Quotation quotation, @Nullable Source source) {
        return new Finding(
                "StandaloneQuote",
                Kind.DIRECT,
                QuotedWords.trimmed(line.text(), quotation.content()),
                index,
                null,
                Need.AROUND,
                source,
                index + 1);
    }

    /** Whether a label before the words names somebody who is not the reporter. */
    private static boolean isOfWitness(String text, @Nullable SpeakerLabel label, Quotation quotation) {
        return label != null
                && label.name().end() <= quotation.span().start()
                && !REPORTER.matcher(label.post().of(text)).find();
    }
}
