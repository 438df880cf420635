package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence begins with nobody in particular or with the speaker himself and then reports what that one says: '업계에 따르면 가온전자는
 * …했다고 공시했다', '연구원 등에 따르면 연구원은 …할 것으로 내다봤다'. What he says is his.
 */
final class Relayed {
    /** In words: from the beginning of what is told to whom it tells of. */
    private static final int NEAR = 3;

    /** In words: from the noun of what is expressed to the end. */
    private static final int LONGEST_END = 5;

    private static final Pattern STAND = Pattern.compile("(입장|견해|의견|뜻|방침|의사|해석|판단|생각)[을를]");
    private static final Pattern EXPRESSED = Pattern.compile("(밝|냈|낸|내놓|내놨|전했|전한|표명|제시|피력|내비).*");

    private final CueLexicon lexicon;
    private final CueSearch cues;

    Relayed(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
    }

    /** Whether the words from one index on are reported by their own speaker, who is not the source before them. */
    boolean isIn(Context context, int from, Source source) {
        if (!isReport(context.line(), from)) {
            return false;
        }
        for (Source other : context.sources()) {
            boolean speaks = other.isMain() || other.role() == Role.SUBJECT;
            if (speaks
                    && other.first() >= from
                    && other.first() < from + NEAR
                    && other.speaker() instanceof Speaker.Named) {
                return source.speaker() instanceof Speaker.Unnamed
                        || source.speaker().equals(other.speaker());
            }
        }
        return false;
    }

    /** '…해야 한다는 견해를 밝힌 바 있다', '…다는 입장을 내놨다'. */
    private static boolean isStand(WordLine line, int from) {
        int size = line.size();
        for (int i = size - 2; i > from + 1 && i >= size - LONGEST_END; i--) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return false;
            }
            if (STAND.matcher(word.bare()).matches()) {
                Quotative claim = Quotative.of(line.get(i - 1));
                return claim != null
                        && claim.form() == Quotative.Form.NOUN
                        && EXPRESSED.matcher(line.get(i + 1).bare()).matches();
            }
        }
        return false;
    }

    /** Whether the sentence ends in a verb that reports a clause of it: '…다고 27일 공시했다', '…할 것으로 내다봤다'. */
    private boolean isReport(WordLine line, int from) {
        int last = line.size() - 1;
        if (isStand(line, from)) {
            return true;
        }
        for (int i = last - 1; i > from; i--) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return false;
            }
            Quotative quotative = Quotative.of(word);
            if (quotative != null) {
                Cue cue = quotative.form() == Quotative.Form.VERB ? cues.reportingVerb(line, i) : null;
                return cue != null && cue.last() == last && CueLexicon.plainSayingAt(line, last) == null;
            }
            if (i == last - 1 && word.endsWith("로")) {
                return lexicon.estimateAt(line, last) != null;
            }
        }
        return false;
    }
}
