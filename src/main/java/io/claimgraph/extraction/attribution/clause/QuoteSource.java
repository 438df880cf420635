package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation.Style;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the source of a quotation in its sentence: the topic before it, else the subject, else who follows it. */
public final class QuoteSource {
    /** The paper may be far from no more than so many words of its author. */
    private static final int NEAR_AUTHOR = 3;

    private static final Pattern MEDIUM =
            Pattern.compile(".*(논평|성명|성명서|입장문|보도자료|담화|담화문|사설|서한|보고서|공지|공지문|안내문|사과문|호소문|선언문)(에서|에서는|에선|을|를)");

    private final UnknownSource unknown;

    /** Goes by where clauses begin. */
    public QuoteSource(ClauseStart clauses) {
        this.unknown = new UnknownSource(clauses);
    }

    /**
     * The source of what is quoted in a word, or null if the sentence has none.
     *
     * @param cue the verb that reports it, or null
     */
    @Nullable
    public Source of(Context sentence, int index, @Nullable Cue cue) {
        Context context = sentence.ofAnother(index).afterBackground(index);
        if (context.link() == Context.Link.SAME_NAMED_SOURCE) {
            return null;
        }
        Source respondents = Respondents.of(context, index, cue);
        if (respondents != null) {
            return respondents;
        }
        Source modified = cue == null ? null : Modified.of(context, cue);
        if (modified != null) {
            return modified;
        }
        Source cited = CitedSource.of(context, index);
        cited = cited == null && cue != null ? CitedSource.between(context, index, cue.first()) : cited;
        if (cited != null) {
            return cited;
        }
        Source signed = signatory(context, index + 1);
        if (signed != null) {
            return signed;
        }
        Source reporter = cue == null ? null : between(context, index + 1, cue.first());
        if (reporter != null) {
            return reporter;
        }
        Source topic = context.last(Role.TOPIC, index);
        if (topic == null) {
            topic = context.last(Role.ALSO, index);
        }
        Source subject = subject(context, index);
        if (subject != null
                && (topic == null
                        || isRelayed(context, index, topic, subject, cue)
                        || isAnswered(context, topic, subject, cue)
                        || isOfOwnClause(context, index, topic, subject)
                        || isEmbedded(context, topic, subject, cue)
                        || (cue == null && InnerClause.isOf(context, index, topic, subject)))) {
            return subject;
        }
        if (topic != null) {
            Source later = unknown.beforeQuotation(context, topic.last() + 1, index);
            return later == null ? topic : later;
        }
        Source place = context.first(Role.PLACE, index);
        if (place != null && place.speaker() instanceof Speaker.Named) {
            return place;
        }
        Source after = after(context, index, cue);
        if (after != null) {
            return after;
        }
        Source author = author(context, index);
        if (author != null) {
            return author;
        }
        Source topicUnknown = unknown.ofQuotation(context, index);
        if (topicUnknown != null) {
            return topicUnknown;
        }
        return context.isFirstToSpeak() ? context.first(Role.SUBJECT, index) : place;
    }

    /** Whose paper gives the words: '누리부 대변인 명의의 논평을 통해 "…"'. */
    private static @Nullable Source author(Context context, int index) {
        for (int i = index - 1; i > context.from(); i--) {
            Word word = context.line().get(i);
            if (word.isQuotation() || !MEDIUM.matcher(word.bare()).matches()) {
                continue;
            }
            boolean through = !word.endsWith("을") && !word.endsWith("를");
            if (through || context.line().follows(i + 1, "통해")) {
                return context.finder().author(context.line(), Math.max(context.from(), i - NEAR_AUTHOR), i);
            }
        }
        return null;
    }

    /** Whom brackets right behind the marks name as the one who spoke: 'A는 "…"(민새롬 대변인)며 …'. */
    private static @Nullable Source signatory(Context context, int index) {
        Word tail = context.line().at(index);
        boolean signed = tail != null && tail.attached() && tail.bare().startsWith("(");
        return signed ? context.finder().personIn(context.line(), index) : null;
    }

    /** '"…"라고 A는 전했다'. */
    private static @Nullable Source between(Context context, int from, int to) {
        for (Source source : context.sources()) {
            if (source.first() > from
                    && source.last() < to
                    && (source.role() == Role.TOPIC || source.role() == Role.SUBJECT || isPlaceBefore(source, to))
                    && !acts(context.line(), source.last() + 1, to)) {
                return source;
            }
        }
        return null;
    }

    /** '"…"라고 누리방송에서는 | 전했다'. */
    static boolean isPlaceBefore(Source source, int verb) {
        return source.role() == Role.PLACE && source.last() == verb - 1 && source.speaker() instanceof Speaker.Named;
    }

    /** '"…"라고 A가 꿈을 이뤘음을 밝혔다': who does something else before the verb is no source. */
    private static boolean acts(WordLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = line.get(i);
            if (!word.isQuotation()
                    && (word.lastTag().equals("JKO") || word.isAdnominal())
                    && !ClauseStart.isTopicOfTalk(word)
                    && !line.follows(i + 1, "통해")) {
                return true;
            }
        }
        return false;
    }

    /** 'A는 B가 "…"고 말했다고 전했다': the words are B's. */
    private static boolean isRelayed(Context context, int index, Source topic, Source subject, @Nullable Cue cue) {
        if (cue == null || subject.last() != index - 1 || subject.first() < topic.last()) {
            return false;
        }
        Quotative outer = Quotative.of(context.line().get(cue.last()));
        return outer != null && outer.form() != Quotative.Form.NOUN;
    }

    /** 'A는 …을 시작했지만, B가 "…"며 반대했다': the words are B's. */
    private static boolean isOfOwnClause(Context context, int index, Source topic, Source subject) {
        return subject.last() == index - 1
                && subject.first() > topic.last()
                && clauseEnds(context.line(), topic.last() + 1, subject.first());
    }

    /** 'A는 B가 "…"고 말하자 웃었다': the words are B's. */
    private static boolean isAnswered(Context context, Source topic, Source subject, @Nullable Cue cue) {
        return cue != null
                && subject.first() > topic.last()
                && cue.last() < context.line().size() - 1
                && context.line().get(cue.last()).endsWith("자");
    }

    /** 'A는 B가 "…"는 결론을 내린 것과 관련': the words are B's. */
    private static boolean isEmbedded(Context context, Source topic, Source subject, @Nullable Cue cue) {
        return cue != null
                && subject.first() > topic.last()
                && context.line().get(cue.last()).isAdnominal()
                && (!Clauses.isReportOfReport(context.line(), cue) || isTalkedAbout(context.line(), cue.last() + 1));
    }

    /** '…고 말한 데 대해', '…고 말한 데에는'. */
    private static boolean isTalkedAbout(WordLine line, int thing) {
        Word after = line.at(thing + 1);
        return line.get(thing).bare().equals("데") && after != null && ClauseStart.isTopicOfTalk(after);
    }

    /** The subject right before the words; else the first one, after the end of a clause the first one there. */
    private static @Nullable Source subject(Context context, int index) {
        Source found = null;
        int inFrame = subjectOfFrame(context, index);
        for (Source source : context.sources()) {
            if (source.role() != Role.SUBJECT
                    || source.first() < context.from()
                    || source.last() >= index
                    || source.first() == inFrame) {
                continue;
            }
            boolean beside = source.last() == index - 1;
            if (found == null || beside || clauseEnds(context.line(), found.last() + 1, source.first())) {
                found = source;
            }
        }
        return found;
    }

    /** First word of the subject of the clause that was talked about: 'B가 …한 것과 관련, "…"'. -1 if there is none. */
    private static int subjectOfFrame(Context context, int index) {
        WordLine line = context.line();
        for (int i = index - 1; i > context.from(); i--) {
            boolean clause = ClauseStart.isTopicOfTalk(line.get(i))
                    && (line.get(i - 1).bare().startsWith("것")
                            || line.get(i - 1).bare().startsWith("데"));
            Source subject = context.last(Role.SUBJECT, i);
            if (clause) {
                return subject == null ? -1 : subject.first();
            }
            if (subject != null
                    && ClauseStart.isTopicOfTalk(line.get(i))
                    && (isOfThing(context, subject.last() + 1, i - 1)
                            || (subject.last() == i - 3 && line.get(i - 2).isAdnominal()))) {
                return subject.first();
            }
        }
        return -1;
    }

    /** '또 누리부가 24일 내놓은 새 방안에 대해 "…"라고': whoever made the thing that is talked of, where a speaker goes on. */
    private static boolean isOfThing(Context context, int from, int thing) {
        boolean made = false;
        for (int i = from; i < thing; i++) {
            Word word = context.line().get(i);
            if (word.isQuotation() || word.hasComma() || word.lastTag().equals("EC")) {
                return false;
            }
            made |= word.isAdnominal() && !DayWords.isDate(word);
        }
        return made && !context.isFirstToSpeak();
    }

    private static boolean clauseEnds(WordLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = line.get(i);
            boolean clause = word.lastTag().equals("EC") && (word.hasComma() || word.endsWith("자"));
            boolean topic = ClauseStart.isTopicOfTalk(word) && word.hasComma();
            if (!word.isQuotation() && (clause || topic)) {
                return true;
            }
        }
        return false;
    }

    /** '"…"라고 A는 전했다', '"…"(A)는 주장도 나왔다'. */
    private static @Nullable Source after(Context context, int index, @Nullable Cue cue) {
        Word tail = context.line().at(index + 1);
        if (tail != null && tail.attached() && tail.bare().startsWith("(")) {
            Source author = context.finder().author(context.line(), index + 1, index + 1);
            if (author != null) {
                return author;
            }
        }
        int limit = cue == null
                ? index + 1
                : Math.min(cue.last() + 4, context.line().size());
        for (Source source : context.sources()) {
            if (source.first() > index
                    && source.last() < limit
                    && (source.role() == Role.TOPIC || source.role() == Role.SUBJECT)
                    && isOneClause(context.line(), index + 1, source.first())
                    && (cue == null || !acts(context.line(), source.last() + 1, cue.first()))) {
                return source;
            }
        }
        return null;
    }

    private static boolean isOneClause(WordLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = line.get(i);
            boolean quotation = word.quotation() != null && word.quotation().style() == Style.DOUBLE;
            if (quotation || (i > from && word.hasComma())) {
                return false;
            }
        }
        return true;
    }
}
