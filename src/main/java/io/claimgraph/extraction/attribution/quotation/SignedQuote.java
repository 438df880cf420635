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
import org.jspecify.annotations.Nullable;

/** Words in marks behind which brackets tell who said them, wherever they stand: '이날 "…"(민새롬 의원), "…"(노한별 대표) 등 반발이 나왔다'. */
public final class SignedQuote implements Rule {
    /** In characters: what is shorter may be a name. */
    private static final int SHORTEST = 6;

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Quotation quotation = line.get(index).quotation();
        Word next = line.at(index + 1);
        if (quotation == null
                || next == null
                || next.isQuotation()
                || !next.attached()
                || !next.text().startsWith("(")
                || !isSaid(line.get(index), quotation)) {
            return null;
        }
        Source signatory = context.finder().personIn(line, index + 1);
        return signatory == null || !hasPost(next.text())
                ? null
                : new Finding(
                        "SignedQuote",
                        Kind.DIRECT,
                        QuotedWords.trimmed(line.text(), quotation.content()),
                        index,
                        null,
                        Need.AROUND,
                        signatory,
                        index + 2);
    }

    /** '(민새롬 의원)': a name alone is rather that of whoever sings or writes what the marks name. */
    private static boolean hasPost(String brackets) {
        int close = brackets.indexOf(')');
        return close > 0 && brackets.lastIndexOf(' ', close) > 0;
    }

    private static boolean isSaid(Word word, Quotation quotation) {
        boolean longer = quotation.style() != Quotation.Style.CORNER
                && quotation.content().length() >= SHORTEST
                && word.text().indexOf(' ') > 0;
        return longer || QuotedWords.areClaim(word, quotation);
    }
}
