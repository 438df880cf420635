package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the reporting verb after what was said. */
public final class CueSearch {
    private static final int REACH = 8;
    private static final Set<String> ADVERBIAL = Set.of(
            "관련해", "통해", "위해", "대해", "이어", "힘주어", "함께", "향해", "다시", "거듭", "이같이", "이렇게", "열고", "인용해", "지속해서", "계속해서",
            "잘라", "힘줘", "에둘러", "빗대", "덧붙여", "서둘러", "나서서", "잇따라", "잇달아", "앞다퉈", "연달아", "앞서", "연이어", "뒤이어", "되풀이해",
            "반복해");

    /** Names that the morphology takes for verbs. */
    private static final Set<String> NOUNS = Set.of("가자지구", "사우디");

    private final CueLexicon lexicon;

    /** Goes by the words that tell of speech. */
    public CueSearch(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The verb that reports what ends at a word: the next one, if it is a reporting verb. */
    @Nullable
    public Cue reportingVerb(WordLine line, int anchor) {
        Cue plain = CueLexicon.plainSayingAt(line, anchor + 1);
        if (plain != null) {
            return plain;
        }
        for (int i = anchor + 1; i < line.size() && i <= anchor + REACH; i++) {
            Word word = line.get(i);
            Cue cue = word.isQuotation() ? null : lexicon.verbAt(line, i);
            if (cue != null) {
                return cue;
            }
            if (word.isQuotation() || isOtherVerb(word)) {
                return null;
            }
        }
        return null;
    }

    /** The next verb, whatever it is: after a quotation with its particle anything reports. */
    @Nullable
    public Cue anyVerb(WordLine line, int anchor) {
        Cue reporting = reportingVerb(line, anchor);
        if (reporting != null) {
            return reporting;
        }
        for (int i = anchor + 1; i < line.size() && i <= anchor + REACH; i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return null;
            }
            if (isOtherVerb(word)) {
                return new Cue(i, i, Force.NEUTRAL);
            }
        }
        return null;
    }

    private static boolean isOtherVerb(Word word) {
        String tag = word.lastTag();
        return word.isVerbal()
                && (tag.startsWith("E") || tag.startsWith("V") || tag.startsWith("XS"))
                && !word.isAdnominal()
                && !ADVERBIAL.contains(word.bare())
                && !NOUNS.contains(word.bare())
                && !isManner(word)
                && !word.lastTag().startsWith("J");
    }

    /** '강하게', '조심스럽게'. */
    private static boolean isManner(Word word) {
        return word.endsWith("게")
                && word.lastTag().equals("EC")
                && word.morphemes().stream()
                        .anyMatch(m -> m.tag().startsWith("VA") || m.tag().startsWith("XSA"));
    }

    /** Whether a cue is itself reported, as in '말했다고 전했다' or '결론 지었다고 밝혔다'. */
    public boolean isReported(WordLine line, Cue cue) {
        Word next = line.at(cue.last() + 1);
        if (next != null && line.get(cue.last()).isAdnominal() && next.bare().startsWith("것이라고")) {
            return reportingVerb(line, cue.last() + 1) != null;
        }
        boolean goingOn = next != null
                && line.get(cue.last()).endsWith("고")
                && next.bare().startsWith("있");
        int last = goingOn ? cue.last() + 1 : cue.last();
        Quotative quotative = Quotative.of(line.get(last));
        return quotative != null && quotative.form() == Quotative.Form.VERB && reportingVerb(line, last) != null;
    }

    /**
     * Index of the word after a cue; where the cue is reported itself ('말했다고 대변인이 전했다'), after the verb that
     * reports it.
     */
    public int after(WordLine line, Cue cue) {
        Quotative quotative = Quotative.of(line.get(cue.last()));
        if (quotative != null && quotative.form() == Quotative.Form.VERB) {
            Cue outer = reportingVerb(line, cue.last());
            return outer == null ? cue.last() + 1 : outer.last() + 1;
        }
        return cue.last() + 1;
    }
}
