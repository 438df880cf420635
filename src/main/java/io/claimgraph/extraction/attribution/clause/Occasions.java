package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the occasions and media of speech, which frame what is said: '간담회에서', '보도자료를 통해', "'2월 고용동향'에서". */
final class Occasions {
    private static final int LONGEST_OCCASION = 8;

    private static final Set<String> WITH_OCCASION = Set.of(
            "통해", "통해서", "통해서도", "통해서는", "통해선", "열고", "열어", "갖고", "가지고", "내고", "내어", "마치고", "개최하고", "개최해", "올리고",
            "주재하고", "주재하며");

    private static final Pattern OCCASION_PARTICLE = Pattern.compile("(에서|에서는|에선|에서도|서|서는|선|에|에도|으로|로|을|를|과의|와의|과|와|)");

    private static final Set<String> IN = Set.of("에서", "에서는", "에선", "에서도");

    private static final Set<String> MEETING =
            Set.of("만나", "만나서", "출연해", "출연하여", "출연해서", "참석해", "참석하여", "참석해서", "나와", "나와서", "출석해", "출석하여", "출석해서");

    private static final String THING = "것을";

    private final CueLexicon lexicon;

    Occasions(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of the first word after the occasion that a word names; the word's own where it names none. */
    int after(WordLine line, int index, int to, boolean inClause) {
        if (isDocumentInMarks(line, index)) {
            return index + 1;
        }
        if (!is(line, index, to, inClause)) {
            return index;
        }
        return MEETING.contains(line.get(index).bare()) || !takesVerb(line, index, to) ? index + 1 : index + 2;
    }

    private boolean is(WordLine line, int index, int to, boolean inClause) {
        Word word = line.get(index);
        if (MEETING.contains(word.bare())) {
            return isMet(line, index) && !(inClause && isThing(line, to));
        }
        Particles.Split split = Particles.of(word);
        if (!isOccasion(line, index, noun(line, index, split))
                || !OCCASION_PARTICLE.matcher(split.particle()).matches()) {
            return false;
        }
        if (inClause
                && !split.particle().startsWith("에서")
                && !split.particle().equals("에선")
                && !takesVerb(line, index, to)) {
            return false;
        }
        if (split.particle().equals("을") || split.particle().equals("를")) {
            return takesVerb(line, index, to);
        }
        return !split.particle().isEmpty()
                && !split.particle().endsWith("의")
                && !split.particle().equals("과")
                && !split.particle().equals("와");
    }

    /** '경찰에 나와 조사를 받을 것을': whoever is asked for it is to come. */
    private static boolean isThing(WordLine line, int to) {
        return line.get(to).bare().equals(THING);
    }

    /** Whether a noun is an occasion, or one together with the noun before it: '조사 과정'. */
    private boolean isOccasion(WordLine line, int index, String noun) {
        Word before = line.at(index - 1);
        return lexicon.isOccasion(noun)
                || (before != null && !before.isQuotation() && lexicon.isOccasion(before.bare() + ' ' + noun));
    }

    /** Whether somebody or something stands before '만나', and not '언제든'. */
    private static boolean isMet(WordLine line, int index) {
        Word before = line.at(index - 1);
        return before == null
                || before.isQuotation()
                || before.lastTag().startsWith("J")
                || before.lastTag().startsWith("N");
    }

    /** The noun of a word, or the end of what stands in marks before its particle: "'규제 혁신 간담회'에서". */
    static String noun(WordLine line, int index, Particles.Split split) {
        Quotation quotation =
                index > 0 && line.get(index).attached() ? line.get(index - 1).quotation() : null;
        if (quotation == null || !split.noun().isEmpty()) {
            return split.noun();
        }
        String said = quotation.content().of(line.text()).strip();
        return said.substring(Math.max(0, said.length() - LONGEST_OCCASION));
    }

    /** "'2월 고용동향'에서", "'경제 전망 보고서'(WEO)에서". */
    private boolean isDocumentInMarks(WordLine line, int index) {
        String bare = line.get(index).bare();
        int bracket = bare.startsWith("(") ? bare.lastIndexOf(')') : -1;
        Quotation quotation = index > 0 ? line.get(index - 1).quotation() : null;
        return quotation != null
                && line.get(index).attached()
                && IN.contains(bare.substring(bracket + 1))
                && (lexicon.isDocument(quotation.content().of(line.text()).strip())
                        || isCalledDocument(line, index - 2));
    }

    /** "보고서 '쌀 수급의 과제'에서". */
    private boolean isCalledDocument(WordLine line, int index) {
        Word noun = line.at(index);
        return noun != null && !noun.isQuotation() && lexicon.isPaper(noun.bare());
    }

    private static boolean takesVerb(WordLine line, int index, int to) {
        return index + 1 < to && WITH_OCCASION.contains(line.get(index + 1).bare());
    }
}
