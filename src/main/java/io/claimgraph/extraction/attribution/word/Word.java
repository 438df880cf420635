package io.claimgraph.extraction.attribution.word;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two spaces of a sentence; a whole quotation is one word, and so is what is attached to it.
 *
 * @param span where it stands
 * @param text the characters
 * @param bare the characters without the punctuation after them
 * @param split its noun and particles, {@link Particles#of}
 * @param quotation the quotation it is, or null
 * @param attached whether it follows a quotation without a space
 * @param morphemes its morphemes, none for a quotation
 */
public record Word(
        Span span,
        String text,
        String bare,
        Particles.Split split,
        @Nullable Quotation quotation,
        boolean attached,
        List<Morpheme> morphemes) {
    private static final String PUNCTUATION = ",.;:!?*…·ㆍ'\"’”‘“)]";
    private static final String BRACKETS = ")]";

    static Word of(
            String article, Span span, @Nullable Quotation quotation, boolean attached, List<Morpheme> morphemes) {
        String text = span.of(article);
        String bare = quotation == null ? bare(text) : text;
        return new Word(
                span, text, bare, Particles.split(bare, span.start(), morphemes), quotation, attached, morphemes);
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0 && !closesBracket(text, end - 1)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean closesBracket(String text, int at) {
        return BRACKETS.indexOf(text.charAt(at)) >= 0 && text.indexOf('(') >= 0;
    }

    /** Whether it is a quotation. */
    public boolean isQuotation() {
        return quotation != null;
    }

    /** Whether it ends so, marks and punctuation apart. */
    public boolean endsWith(String suffix) {
        return bare.endsWith(suffix);
    }

    /** Whether a comma or another mark follows it. */
    public boolean hasComma() {
        return text.length() > bare.length() && text.indexOf(',', bare.length()) >= 0;
    }

    /** Where the word ends without the punctuation after it. */
    public int bareEnd() {
        return span.start() + bare.length();
    }

    /** The last morpheme that is no punctuation, or null. */
    @Nullable
    Morpheme last() {
        for (int i = morphemes.size() - 1; i >= 0; i--) {
            Morpheme morpheme = morphemes.get(i);
            if (morpheme.span().start() < bareEnd()) {
                return morpheme;
            }
        }
        return null;
    }

    /** Tag of the last part of the last morpheme, or an empty text. */
    public String lastTag() {
        Morpheme last = last();
        return last == null ? "" : last.tag().substring(last.tag().indexOf('+') + 1);
    }

    /** Whether it is a verb or adjective form. */
    public boolean isVerbal() {
        for (Morpheme morpheme : morphemes) {
            String tag = morpheme.tag();
            if (tag.startsWith("V") || tag.startsWith("XSV") || tag.startsWith("XSA")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it modifies the noun after it: 참석한, 열린. */
    public boolean isAdnominal() {
        return lastTag().equals("ETM");
    }

    /** Whether it is a noun without a particle, or one that goes on in the next word (의, 와, 및). */
    public boolean isNominal() {
        String tag = lastTag();
        return tag.startsWith("N")
                || tag.equals("SL")
                || tag.equals("SN")
                || tag.equals("SH")
                || tag.equals("XSN")
                || tag.equals("XPN")
                || tag.equals("SSC")
                || tag.equals("JKG")
                || tag.equals("JC")
                || tag.equals("MM")
                || tag.equals("UNKNOWN");
    }
}
