package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import org.jspecify.annotations.Nullable;

/** What the rules for reported clauses share: where the clause begins and of what kind it is. */
public final class Clauses {
    private static final int NAME = 12;

    /** In words. */
    private static final int REMNANT = 2;

    /** Marks that close what was said; without one that opens it, it begins as a clause does. */
    private static final String CLOSERS = "”\"";

    private final ClauseStart start;
    private final UnknownSource unknown;
    private final CueSearch cues;

    /** Goes by the words that tell of speech. */
    public Clauses(CueLexicon lexicon) {
        this.start = new ClauseStart(lexicon);
        this.unknown = new UnknownSource(start);
        this.cues = new CueSearch(lexicon);
    }

    /** The source that governs a reporting verb; a verb that modifies a noun ('발표한 것과 관련') has its subject at hand. */
    @Nullable
    public Source governing(Context context, int anchor, Cue cue) {
        Source respondents = Respondents.of(context, anchor, cue);
        if (respondents != null) {
            return respondents;
        }
        Source cited = context.link() == Context.Link.NONE ? CitedSource.of(context, anchor) : null;
        if (cited != null) {
            return cited;
        }
        Source governing = context.governing(anchor);
        if (context.line().get(cue.last()).isAdnominal() && !isReportOfReport(context.line(), cue)) {
            Source subject = subjectAfter(context, governing, anchor);
            if (subject != null && (governing == null || governing.role() != Role.SUBJECT)) {
                return subject;
            }
        }
        if (governing == null || governing.role() == Role.SUBJECT || governing.role() == Role.ALSO) {
            Source topic = unknown.ofClause(context, governing == null ? anchor : governing.first(), governing);
            return topic == null ? governing : topic;
        }
        return governing;
    }

    /** The subject of a verb that modifies a noun: the first one behind the topic, if there is any. */
    private static @Nullable Source subjectAfter(Context context, @Nullable Source topic, int anchor) {
        for (Source source : context.sources()) {
            if (source.role() == Role.SUBJECT
                    && source.first() >= context.from()
                    && source.last() < anchor
                    && (topic == null || source.first() > topic.last())) {
                return source;
            }
        }
        return null;
    }

    /** Who stands between what was said and the verb: '…다고 뉴스통신이 전했다'. Null if nobody. */
    @Nullable
    public Source after(Context context, int anchor, Cue cue) {
        for (Source source : context.sources()) {
            if (source.first() > anchor
                    && source.last() < cue.first()
                    && (source.isMain()
                            || QuoteSource.isPlaceBefore(source, cue.first())
                            || (source.role() == Role.SUBJECT && !isOfReport(context.line(), source.last())))) {
                return source;
            }
        }
        for (int i = anchor + 1; i < cue.first(); i++) {
            Word word = context.line().get(i);
            String particle = Particles.of(word).particle();
            if (!word.isQuotation()
                    && isUnknownName(word)
                    && (particle.equals("은") || particle.equals("는") || particle.equals("이") || particle.equals("가"))) {
                return new Source(i, i, Role.SUBJECT, new Speaker.Unnamed());
            }
        }
        return null;
    }

    /**
     * Who speaks after what was said and not before it: '…을 시공사가 숨겼다며 가온시가 감사를 요구했다'; null where the source before it speaks, or
     * nobody else is told of.
     */
    @Nullable
    public Source actor(Context context, int anchor, @Nullable Source before) {
        Cue cue = cues.reportingVerb(context.line(), anchor);
        if (before == null || cue == null || context.line().get(cue.last()).isAdnominal()) {
            return null;
        }
        for (Source source : context.sources()) {
            if (source.first() == anchor + 1
                    && source.last() < cue.first()
                    && source.role() == Role.SUBJECT
                    && source.speaker() instanceof Speaker.Named
                    && !isOfReport(context.line(), source.last())) {
                return source;
            }
        }
        return null;
    }

    /** '…라며 A가 …하라고 요구했다': A is whom the second clause is about. */
    private static boolean isOfReport(WordLine line, int subject) {
        for (int i = subject + 1; i < line.size(); i++) {
            Word word = line.get(i);
            Quotative quotative = word.isQuotation() ? null : Quotative.of(word);
            if (quotative != null && quotative.form() == Quotative.Form.VERB) {
                return true;
            }
            if (!word.isQuotation() && word.hasComma() && word.lastTag().equals("EC")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnknownName(Word word) {
        return word.morphemes().stream()
                .anyMatch(m -> m.tag().equals("NNP") || m.tag().equals("SL"));
    }

    /** '말한 바 있다', '말한 것으로 알려졌다', '말한 뒤'. */
    static boolean isReportOfReport(WordLine line, Cue cue) {
        Word next = line.at(cue.last() + 1);
        return next != null
                && (next.bare().equals("바")
                        || next.bare().equals("것으로")
                        || next.bare().equals("뒤")
                        || next.bare().equals("데")
                        || next.bare().equals("후"));
    }

    /** The finding of the clause that ends at an offset of the word at an index, or null where nothing of it is left. */
    @Nullable
    public Finding finding(
            String rule,
            Context context,
            int index,
            int end,
            @Nullable Cue cue,
            Need need,
            @Nullable Source source,
            int next) {
        int first = firstWord(context, index, source);
        if (first > index || context.line().get(first).span().start() >= end) {
            return null;
        }
        if (source != null && source.last() < first && isRemnant(context.line(), first, index)) {
            first = start.ofTopic(context.line(), source.last() + 1, first);
        }
        boolean closed = CLOSERS.indexOf(context.line().text().charAt(end - 1)) >= 0;
        boolean unopened = closed && !context.line().get(index).isQuotation();
        Span content = context.span(first, unopened ? end - 1 : end);
        Kind kind = unopened ? Kind.DIRECT : kind(context, first, index);
        return new Finding(rule, kind, content, index, cue, need, source, next);
    }

    /** '…한 것과 관련 환영한다고', '소문에 대해선 말하기 어렵다고': what is left tells nothing without what it is about. */
    private static boolean isRemnant(WordLine line, int first, int last) {
        return last - first < REMNANT
                && first > 0
                && ClauseStart.isTopicOfTalk(line.get(first - 1))
                && !SubjectWords.any(line, first, last + 1);
    }

    /** Index of the first word from one on, and before another, that belongs to no frame. */
    public int afterFrame(Context context, int from, int index) {
        return start.ofClause(context.line(), from, index);
    }

    private int firstWord(Context context, int index, @Nullable Source source) {
        int from = source == null || source.last() < context.from() ? context.from() : source.last() + 1;
        if (context.line().follows(from, "역시")
                || context.line().follows(from, "또한")
                || context.line().follows(from, "모두")) {
            from++;
        }
        int first = context.link() == Context.Link.NONE || source != null
                ? start.ofClause(context.line(), Math.min(from, index), index)
                : start.ofMore(context.line(), Math.min(from, index), index);
        int asked = Addressee.after(context, first, index);
        return asked == first ? Listener.after(context, first, index) : asked;
    }

    /** A clause with the source's own words in marks is mixed; a name in marks leaves it indirect. */
    private static Kind kind(Context context, int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = context.line().get(i);
            if (word.quotation() != null && isOwnWords(context, word) && !isApposition(context, first, i)) {
                return Kind.MIXED;
            }
        }
        return Kind.INDIRECT;
    }

    /** Whether a quotation in single marks is the name of the noun before it: "사업 '아침햇살'". */
    private static boolean isApposition(Context context, int first, int index) {
        Quotation quotation = context.line().get(index).quotation();
        return quotation != null
                && quotation.style() != Style.DOUBLE
                && index > first
                && context.line().get(index - 1).lastTag().startsWith("N")
                && !context.line().get(index - 1).hasComma();
    }

    private static boolean isOwnWords(Context context, Word word) {
        Quotation quotation = word.quotation();
        return quotation != null
                && (quotation.style() == Style.DOUBLE
                        || (word.text().length() < NAME && !context.finder().names(word)));
    }
}
