package io.claimgraph.extraction.attribution.report;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A judgement without a quotative: 'A를 B로 규정했다', 'A를 B로 평가했다', 'A는 B로 보고 있다'. */
public final class Judgement implements Rule {
    private static final Pattern VERB = Pattern.compile(
            "(규정|지목|평가|정의|진단|분류|추산|추정|추측|간주|판단|해석|예상|전망|예측|예견|추계|집계|판정|단정)(했|하|한|해).*|내다(봤|보|본).*|꼽(았|는|은|고|으).*");

    /** By what somebody judges. */
    private static final EndingSet MEASURE =
            new EndingSet(Set.of("중심으로", "기준으로", "바탕으로", "토대로", "대상으로", "근거로", "제대로", "그대로", "위주로", "차례로", "별로", "서로"));

    private static final Pattern REPORT = Pattern.compile("(바|것|데|뒤|후|적|점|가운데|만큼|반면|상태|상황).*");

    private final CueLexicon lexicon;
    private final Clauses clauses;

    /** Goes by the words that tell of speech. */
    public Judgement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Word next = line.at(index + 1);
        if (word.isQuotation()
                || next == null
                || (!word.attached() && word.bare().length() < 2)
                || !word.endsWith("로")) {
            return null;
        }
        int cut = word.endsWith("으로") ? 2 : 1;
        Source judge = judge(context, index + 1);
        if (judge != null) {
            Finding finding = clauses.finding(
                    "Judgement",
                    context,
                    index,
                    word.bareEnd() - cut,
                    new Cue(index + 2, index + 2, Force.NEUTRAL),
                    Need.SPEAKER,
                    null,
                    index + 3);
            return finding == null ? null : finding.withSource(judge);
        }
        boolean manner = word.endsWith("적으로") || word.lastTag().startsWith("MA") || MEASURE.isAtEnd(word.bare());
        boolean seen = CueLexicon.isSeeing(line, index + 1);
        boolean judged = Quotative.of(next) == null && VERB.matcher(next.bare()).matches();
        if (!manner && (seen || judged) && hasObject(context, index)) {
            Cue cue = lexicon.verbAt(line, index + 1);
            if (cue == null || (line.get(cue.last()).isAdnominal() && !reportFollows(line, cue.last() + 1))) {
                return null;
            }
            return seen && !hasTopic(context, index) ? null : passed(context, index, word.bareEnd() - cut, cue);
        }
        return null;
    }

    private static boolean hasTopic(Context context, int index) {
        return context.first(Source.Role.TOPIC, index) != null || context.first(Source.Role.ALSO, index) != null;
    }

    /** '…로 평가했다'; of 'A를 "B"로 평가했다' the words in marks. */
    private @Nullable Finding passed(Context context, int index, int end, Cue cue) {
        Source source = clauses.governing(context, index, cue);
        Finding finding = clauses.finding("Judgement", context, index, end, cue, Need.IN_SENTENCE, source, index + 2);
        Quotation quotation = context.line().get(index - 1).quotation();
        boolean whole = index > 1 && context.line().get(index - 2).lastTag().equals("JKO");
        if (finding == null || quotation == null || quotation.style() != Style.DOUBLE || !whole) {
            return finding;
        }
        Span said = QuotedWords.trimmed(context.line().text(), quotation.content());
        return new Finding("Judgement", Kind.DIRECT, said, index, cue, Need.IN_SENTENCE, source, index + 2);
    }

    /** The source in 'B로 A는 보고 있다'. */
    private static @Nullable Source judge(Context context, int index) {
        Word verb = context.line().at(index + 1);
        if (verb == null
                || !(verb.bare().equals("보고")
                        || verb.bare().equals("봤다")
                        || verb.bare().equals("본다"))) {
            return null;
        }
        for (Source source : context.sources()) {
            if (source.first() == index && source.last() == index && source.role() == Source.Role.TOPIC) {
                return source;
            }
        }
        return null;
    }

    private static boolean reportFollows(WordLine line, int index) {
        Word next = line.at(index);
        return next == null || REPORT.matcher(next.bare()).matches();
    }

    private static boolean hasObject(Context context, int index) {
        for (int i = context.from(); i < index; i++) {
            if (context.line().get(i).lastTag().equals("JKO")) {
                return true;
            }
        }
        return false;
    }
}
