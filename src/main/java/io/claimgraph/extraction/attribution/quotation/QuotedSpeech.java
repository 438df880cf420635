package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.clause.InnerClause;
import io.claimgraph.extraction.attribution.clause.InscribedPaper;
import io.claimgraph.extraction.attribution.clause.Modified;
import io.claimgraph.extraction.attribution.clause.Questions;
import io.claimgraph.extraction.attribution.clause.QuoteSource;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.noun.NounSearch;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quotation with a quotative particle: {@code "…"라고 말했다}, {@code "…"며 "…"고}, {@code "…"라는 의견을 냈다},
 * {@code "…할 것"을 요청했다}. A part of a clause in marks makes the clause {@link Kind#MIXED}.
 */
public final class QuotedSpeech implements Rule {
    private static final Pattern VERB = Pattern.compile("이?라|(이?라고|고)(도|는|만|까지)?");
    private static final Pattern FUSED = Pattern.compile("(이?라고)?(하였|했)(다|고|으며|지만|으나|는데)");
    private static final Pattern AND = Pattern.compile("(이?라며|며|이며|면서|이?라면서|자며)(도|은|는)?|(이?라고)?(하면서|하며)");
    private static final Pattern NOUN = Pattern.compile("이?라는|는|이?란|던|이?라던|이?라는데");
    /** Those that some writers set off by a space. */
    private static final Set<String> APART = Set.of("라는", "이라는");

    private static final Pattern AGREED = Pattern.compile("(이?라)?는데(에|에는)?");

    /** In words: from 는데 to the verb. */
    private static final int AGREEING = 3;

    private static final Pattern CUT = Pattern.compile("[다냐](고|며|면서|는)(도|는|만|까지)?");
    private static final Pattern OBJECT = Pattern.compile("을|를|도|임을|이라는|으로");
    private static final Pattern ANSWER = Pattern.compile("(응답|답변|대답|답)[이도].*");
    private static final Pattern QUESTION_NOUN = Pattern.compile("(질문|물음|질의).*");
    private static final Pattern NAMED = Pattern.compile("(제목|이름|질문|물음|문구|노래|곡|책|글귀|별명|말장난).*");
    private static final Pattern REQUEST =
            Pattern.compile("(?s).*([ 할]것|[하되않말지주오가내받세우]기|[하되않말지주오가내받]길|[ ]예정|[ ]계획|[ ]중)[.?!…]?.");
    /** Frames in which nobody is said to speak. */
    private static final Set<NounSearch.Frame> NOBODYS = Set.of(NounSearch.Frame.EMERGES, NounSearch.Frame.RECEIVED);

    /** In words: '"…"라는 A 새들당 의원의 질의에'. */
    private static final int ASKER = 6;

    private static final int TAIL = 8;
    private final CueLexicon lexicon;
    private final CueSearch cues;
    private final NounSearch nouns;
    private final QuoteExtent extent;
    private final QuoteSource sources;

    /** Goes by the words that tell of speech. */
    public QuotedSpeech(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
        this.nouns = new NounSearch(lexicon);
        ClauseStart clauses = new ClauseStart(lexicon);
        this.extent = new QuoteExtent(lexicon, clauses);
        this.sources = new QuoteSource(clauses);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Word word = context.line().get(index);
        Quotation quotation = word.quotation();
        if (quotation == null || quotation.content().length() == 0 || Interjections.areAll(word, quotation)) {
            return null;
        }
        Word tail = context.line().at(index + 1);
        if (tail == null || tail.isQuotation()) {
            return null;
        }
        String particle = particle(tail);
        boolean attached = tail.attached();
        boolean joined = attached
                || particle.length() > 1
                || particle.equals("며")
                || cues.reportingVerb(context.line(), index + 1) != null;
        if (joined && VERB.matcher(particle).matches()) {
            return saidWithVerb(context, index, quotation);
        }
        if (attached && FUSED.matcher(particle).lookingAt()) {
            return finding(
                    context, index, quotation, new Cue(index + 1, index + 1, Force.NEUTRAL), index + 2, "QuoteThenCue");
        }
        if (joined && AND.matcher(particle).matches()) {
            return QuotedWords.areSpeech(word, quotation) && !Lawsuits.follow(context.line(), index + 2)
                    ? finding(context, index, quotation, null, index + 2, "QuoteAndQuote")
                    : null;
        }
        Cue agreed = attached && AGREED.matcher(particle).matches() ? agreement(context.line(), index + 2) : null;
        if (agreed != null) {
            return finding(context, index, quotation, agreed, agreed.last() + 1, "QuoteThenNoun");
        }
        if ((attached || APART.contains(particle)) && NOUN.matcher(particle).matches()) {
            return saidWithNoun(context, index, quotation);
        }
        return attached && OBJECT.matcher(particle).matches() ? requested(context, index, quotation) : null;
    }

    /** The verb that agrees to what stands in marks before '는데', or null: "'…하자'는데 뜻을 모았다". */
    private @Nullable Cue agreement(WordLine line, int from) {
        for (int i = from;
                i < Math.min(line.size(), from + AGREEING) && !line.get(i).isQuotation();
                i++) {
            Cue cue = lexicon.agreementAt(line, i);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    private static String particle(Word tail) {
        String bare = tail.bare();
        if (bare.startsWith("(") && bare.indexOf(')') > 0) {
            return bare.substring(bare.lastIndexOf(')') + 1);
        }
        int from = 0;
        while (from < bare.length() && ",.".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        String rest = bare.substring(from);
        return endsClause(tail) ? rest.substring(1) : rest;
    }

    /** '"…하겠"다고': the marks leave the last syllable of what was said out. */
    private static boolean endsClause(Word tail) {
        return tail.attached() && CUT.matcher(tail.bare()).matches();
    }

    private @Nullable Finding saidWithVerb(Context context, int index, Quotation quotation) {
        Cue bare = Modified.bareSaying(context, index);
        Cue cue = bare == null ? cues.anyVerb(context.line(), index + 1) : bare;
        if (Naming.isBy(context.line().at(index + 2)) || (cue != null && LawWords.are(context, index, cue))) {
            return null;
        }
        boolean reported = cue != null && lexicon.verbAt(context.line(), cue.last()) != null;
        if (quotation.style() != Style.DOUBLE
                && !reported
                && (cue == null || CueLexicon.plainSayingAt(context.line(), cue.last()) == null)) {
            return null;
        }
        if (quotation.style() != Style.DOUBLE && cue != null && cues.isReported(context.line(), cue)) {
            return null;
        }
        if (!QuotedWords.areSpeech(context.line().get(index), quotation)
                && (cue == null || lexicon.verbAt(context.line(), cue.last()) == null)) {
            return null;
        }
        int next = cue == null ? index + 2 : cues.after(context.line(), cue);
        Finding finding = finding(context, index, quotation, cue, next, "QuoteThenCue");
        return cue != null && Questions.areOfNobody(context.line().get(cue.last()), finding.source()) ? null : finding;
    }

    private @Nullable Finding saidWithNoun(Context context, int index, Quotation quotation) {
        WordLine line = context.line();
        Word word = line.get(index);
        Word after = line.at(index + 2);
        Finding asked = quotation.style() == Style.DOUBLE ? asked(context, index, quotation) : null;
        if (asked != null) {
            return asked;
        }
        boolean claim = endsClause(line.get(index + 1))
                || QuotedWords.areClaim(word, quotation)
                || (quotation.style() == Style.DOUBLE && Predicates.is(context, index));
        if (after == null || QUESTION_NOUN.matcher(after.bare()).matches() || !claim) {
            return null;
        }
        if (after.bare().equals("데") || (after.bare().startsWith("것") && !isOwned(context, index + 1))) {
            Cue cue = cues.anyVerb(line, index + 1);
            return finding(context, index, quotation, cue, cue == null ? index + 3 : cue.last() + 1, "QuoteThenNoun");
        }
        NounSearch.Found noun = nouns.after(context, index + 1);
        if (noun == null || noun.frame() == NounSearch.Frame.OTHER) {
            Cue expressed = quotation.style() == Style.DOUBLE ? expressed(line, index + 2) : null;
            if (expressed != null) {
                return finding(context, index, quotation, expressed, expressed.last() + 1, "QuoteThenNoun");
            }
        }
        if (noun == null
                || (quotation.style() != Style.DOUBLE
                        && noun.frame() == NounSearch.Frame.OTHER
                        && noun.owner() == null)) {
            return null;
        }
        if (noun.frame() == NounSearch.Frame.COUNTED || isAnswer(line, noun)) {
            Span said = QuotedWords.trimmed(line.text(), quotation.content());
            return new Finding(
                    "QuoteThenNoun",
                    Kind.DIRECT,
                    said,
                    index,
                    noun.cue(),
                    Need.NOBODY,
                    null,
                    noun.cue().last() + 1);
        }
        boolean goesOn = context.link() == Context.Link.SAME_NAMED_SOURCE && noun.frame() == NounSearch.Frame.EXPRESSED;
        Source source = goesOn || noun.owner() == null ? sources.of(context, index, noun.cue()) : noun.owner();
        if (noun.frame() == NounSearch.Frame.EMERGES
                && source != null
                && (source.role() == Source.Role.SUBJECT || (source.isMain() && source.first() > index))) {
            source = null;
        }
        boolean inDocument = context.line().get(noun.cue().last()).bare().startsWith("담");
        source = inDocument && source == null ? InscribedPaper.author(context, index, lexicon) : source;
        Finding found =
                extent.finding(context, index, quotation, noun.cue(), noun.cue().last() + 1, "QuoteThenNoun", source);
        Need need = NOBODYS.contains(noun.frame()) && !inDocument ? Need.NOBODY : Need.SPEAKER;
        return found.withNeed(need);
    }

    /** '"…"는 것이 민새롬 의원의 설명이다'. */
    private boolean isOwned(Context context, int tail) {
        NounSearch.Found noun = nouns.after(context, tail);
        return noun != null && noun.frame() == NounSearch.Frame.IS && noun.owner() != null;
    }

    /** "'…'는 답변이 가장 많았고". */
    private static boolean isAnswer(WordLine line, NounSearch.Found noun) {
        return noun.frame() == NounSearch.Frame.EMERGES
                && ANSWER.matcher(line.get(noun.noun()).bare()).matches();
    }

    /** '"…"라는 A 의원의 질의에', '"…"(A 의원)는 질의에': what somebody asks whom the text names. */
    private @Nullable Finding asked(Context context, int index, Quotation quotation) {
        WordLine line = context.line();
        for (int i = index + 2; i < line.size() && i <= index + ASKER; i++) {
            if (line.get(i).isQuotation()) {
                return null;
            }
            if (QUESTION_NOUN.matcher(line.get(i).bare()).matches()) {
                boolean signed = line.get(index + 1).bare().startsWith("(");
                Source asker = signed
                        ? context.finder().personIn(line, index + 1)
                        : context.finder().personBefore(line, i);
                Cue cue = new Cue(i, i, Force.NEUTRAL);
                return asker == null
                        ? null
                        : extent.finding(context, index, quotation, cue, i + 1, "QuoteThenNoun", asker);
            }
        }
        return null;
    }

    /** The verb of expression in '"…"는 소신을 밝혔다', whatever the noun is; a title or a name is not said. */
    private @Nullable Cue expressed(WordLine line, int index) {
        Word noun = line.get(index);
        if (noun.isQuotation()
                || !noun.lastTag().equals("JKO")
                || NAMED.matcher(noun.bare()).matches()) {
            return null;
        }
        for (int i = index + 1; i < line.size() && i <= index + 2; i++) {
            Cue cue = lexicon.expressionAt(line, i);
            if (cue != null) {
                return new Cue(index, cue.last(), cue.force());
            }
        }
        return null;
    }

    /** '"…할 것"을 요청했다', '"…예정"임을 알렸다'. */
    private @Nullable Finding requested(Context context, int index, Quotation quotation) {
        Cue cue = context.line().get(index + 1).bare().equals("으로")
                ? lexicon.estimateAt(context.line(), index + 2)
                : cues.reportingVerb(context.line(), index + 1);
        String said = context.line().get(index).text();
        boolean clause = REQUEST.matcher(said.substring(Math.max(0, said.length() - TAIL)))
                        .matches()
                || context.line().get(index + 1).bare().startsWith("임");
        return cue == null || !clause
                ? null
                : finding(context, index, quotation, cue, cue.last() + 1, "QuoteThenRequest");
    }

    private Finding finding(Context context, int index, Quotation quotation, @Nullable Cue cue, int next, String rule) {
        Source source = sources.of(context, index, cue);
        int end = cue == null ? InnerClause.next(context, index, source, next) : next;
        return extent.finding(context, index, quotation, cue, end, rule, source);
    }
}
