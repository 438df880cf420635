package io.claimgraph.extraction.attribution.word;

import io.claimgraph.article.Span;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import io.claimgraph.language.Spaces;
import java.util.regex.Pattern;

/** Tells what the words in marks are: a sentence, or a name. */
public final class QuotedWords {
    private static final Pattern CLAIM =
            Pattern.compile(".*([다요까죠라자냐나네걸게]|[것음함임중뿐듯])[.?!…]*(\\([\\d.,]+[%％명건점표]?)?\\)?");
    /** Syllables that end names as well as sentences. */
    private static final String NOUN_ENDS = "자라나걸게지";

    /** A word shorter than this that ends in one of them may be a name. */
    private static final int NAME = 7;

    private static final int TAIL = 14;
    private static final int SHORT = 15;

    private QuotedWords() {}

    /** Whether the words in marks are speech and not just a name: all that double marks hold with a quotative is. */
    public static boolean areSpeech(Word word, Quotation quotation) {
        return quotation.style() == Style.DOUBLE || areClaim(word, quotation);
    }

    /** Whether what stands in marks is a sentence, or long enough for one. */
    public static boolean areClaim(Word word, Quotation quotation) {
        String said = word.text().substring(1, word.text().length() - 1).strip();
        int from = Math.max(0, said.length() - TAIL);
        boolean predicate =
                CLAIM.matcher(said.substring(from).replace('\n', ' ')).matches();
        if (predicate && said.length() < NAME && NOUN_ENDS.indexOf(said.charAt(said.length() - 1)) >= 0) {
            return said.indexOf(' ') > 0;
        }
        return predicate ? said.length() > 3 : quotation.style() == Style.DOUBLE && said.length() > SHORT;
    }

    /** A stretch of text without the white space at its ends. */
    public static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
