package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.clause.Modified;
import io.claimgraph.extraction.attribution.clause.Questions;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.quotation.LawWords;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A clause that a reporting verb takes: '…다고 밝혔다', '…라며 …했다'. */
public final class ReportedClause implements Rule {
    private static final Pattern PASSIVE = Pattern.compile(
            ".*(알려졌|알려진|전해졌|전해진|풀이된|풀이됐|해석된|해석됐|분석된|분석됐|평가된|평가됐|평가받|평가된다|보인다|보고된|보고됐|집계됐|추정된|추정됐|관측된).*");
    private static final Pattern GUESS = Pattern.compile("(보이|보인|보여|보입|풀이|해석|추정|추측|여겨|짐작).*");

    private static final Pattern BELIEF = Pattern.compile("(보기|볼|보면(?!서)|할|말할|하기|하더라도|해도|해서).*");

    private static final Pattern DEMAND = Pattern.compile(".*(자|달라|하라|느냐|으라)고");
    private static final Pattern ADDS = Pattern.compile("(덧붙|부연|보탰|곁들).*");
    private static final Set<String> SAYS = Set.of("한다", "합니다", "하고");

    private static final Set<String> POINTERS = Set.of("이렇게", "이같이", "이처럼", "그렇게");
    private static final EndingSet SHORTENED = new EndingSet(Set.of("이라", "거라"));
    private static final Pattern TOLD = Pattern.compile("(예정|계획|방침|것|거|때문|입장|상황|수준|중|뿐)이라|거라");
    private static final EndingSet CLAUSE_ENDS = new EndingSet(Set.of("다", "하라", "주라", "달라", "말라"));

    private static final Pattern REPORT =
            Pattern.compile("(바|뿐|한편|것|데|뒤|후|적|직후|점|가운데|만큼|반면|상태|상황|셈|사이|이후|이래|다음|당시|직전).*|지|때");

    private final CueLexicon lexicon;
    private final CueSearch cues;
    private final Clauses clauses;
    private final Wholes wholes;

    /** Goes by the words that tell of speech. */
    public ReportedClause(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
        this.clauses = new Clauses(lexicon);
        this.wholes = new Wholes(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Word word = context.line().get(index);
        Quotative quotative = Quotative.of(word);
        if (quotative == null) {
            return isShortened(context.line(), index) ? withVerb(context, index, shortenedEnd(word)) : null;
        }
        if (quotative.form() == Quotative.Form.NOUN || word.bare().equals("그렇다고")) {
            return null;
        }
        int end = quotative.endOfSaid(word);
        return quotative.form() == Quotative.Form.AND ? withAnd(context, index, end) : withVerb(context, index, end);
    }

    private @Nullable Finding withAnd(Context context, int index, int end) {
        if (wholes.report(context, index) || isWithinReport(context, index)) {
            return null;
        }
        Source source = context.governing(index);
        if (source == null && wholes.talk(context.line(), index)) {
            return null;
        }
        Cue cue = source == null ? cues.anyVerb(context.line(), index) : null;
        Source actor = cue == null ? clauses.actor(context, index, source) : null;
        if (cue != null || actor != null) {
            source = cue == null ? actor : clauses.after(context, index, cue);
        }
        boolean goesOn = cue != null
                && source == null
                && context.from() == 0
                && cue.last() == context.line().size() - 1
                && lexicon.verbAt(context.line(), cue.last()) != null;
        Need need = goesOn ? Need.CARRIED : Need.IN_SENTENCE;
        Finding finding =
                clauses.finding("ReportedAnd", context, index, end, null, need, before(source, index), index + 1);
        return finding == null || source == null ? finding : finding.withSource(source);
    }

    /** A source that stands before a word, null for others: only one before it bounds what was said. */
    private static @Nullable Source before(@Nullable Source source, int index) {
        return source == null || source.first() > index ? null : source;
    }

    private @Nullable Finding withVerb(Context context, int index, int end) {
        if (index == context.line().size() - 1) {
            Source source = context.governing(index);
            return clauses.finding("QuotativeEnd", context, index, end, null, Need.CARRIED, source, index + 1);
        }
        Word next = context.line().at(index + 1);
        Cue reporting = cues.reportingVerb(context.line(), index);
        Cue other = reporting == null ? demanding(context.line(), index) : reporting;
        Cue cue = other == null ? Hearsay.of(context, index) : other;
        if (cue == null
                || next == null
                || BELIEF.matcher(next.bare()).matches()
                || PASSIVE.matcher(context.line().get(cue.last()).bare()).matches()) {
            return null;
        }
        if (context.line().get(cue.last()).endsWith("까") || isGuess(context.line(), cue)) {
            return null;
        }
        Source modified = Modified.behind(context, cue);
        if (cues.isReported(context.line(), cue) || (modified == null && !reports(context.line(), cue))) {
            return null;
        }
        if (LawWords.state(context, cue) || isPointer(context.line(), index) || isThoughtWithinReport(context, cue)) {
            return null;
        }
        Source after = modified == null ? clauses.after(context, index, cue) : modified;
        if (after == null && isWithinReport(context, index)) {
            return null;
        }
        Source governing = after == null ? clauses.governing(context, index, cue) : null;
        Source source = goesOn(context, index, governing) || adds(context, cue, governing) ? null : governing;
        if (Questions.areOfNobody(context.line().get(cue.last()), after == null ? source : after)) {
            return null;
        }
        boolean thought =
                after == null && source == null && context.from() == 0 && lexicon.isBelief(context.line(), cue.last());
        boolean held = thought && isFinding(context.line(), cue);
        if (thought && !held) {
            return null;
        }
        Source bound = modified == null ? source : outer(context, index);
        Finding finding = clauses.finding(
                "ReportedClause",
                context,
                index,
                end,
                cue,
                held ? Need.CARRIED : Need.SPEAKER,
                bound,
                cues.after(context.line(), cue));
        return finding == null || after == null ? finding : finding.withSource(after);
    }

    /** '…에 법리 오해가 있다고 봤다': what a court or a report that has been spoken of holds goes on. */
    private static boolean isFinding(WordLine line, Cue cue) {
        return cue.last() == line.size() - 1
                && CueLexicon.isSeeing(line, cue.last())
                && Tense.isPast(line.get(cue.last()));
    }

    /** Who is told of around a clause that has its own subject: '경찰은 | 민 의원이 돈을 냈다고 주장한 남 씨를'; null if nobody is. */
    private static @Nullable Source outer(Context context, int index) {
        Source topic = context.first(Source.Role.TOPIC, index);
        Source subject = topic == null ? context.first(Source.Role.SUBJECT, index) : null;
        Source outer = subject != null && subject.first() == 0 ? subject : topic;
        boolean own = outer != null && SubjectWords.any(context.line(), outer.last() + 1, index);
        return own ? outer : null;
    }

    /** '…다고 판단한 것으로 풀이된다': what the reporter makes of it. */
    private static boolean isGuess(WordLine line, Cue cue) {
        Word guess = line.at(cue.last() + 2);
        return guess != null
                && line.follows(cue.last() + 1, "것으로")
                && GUESS.matcher(guess.bare()).matches();
    }

    /** '…하자고 한다', '…해 달라고 한다': a bare present is no hearsay after a demand. */
    private static @Nullable Cue demanding(WordLine line, int index) {
        boolean demand = DEMAND.matcher(line.get(index).bare()).matches();
        Word next = line.at(index + 1);
        return demand && next != null && SAYS.contains(next.bare())
                ? new Cue(index + 1, index + 1, Force.NEUTRAL)
                : null;
    }

    /** '정부가 …해야 한다고도 했다': who has spoken before says more, and the subject belongs to it. */
    private static boolean goesOn(Context context, int index, @Nullable Source governing) {
        return governing != null
                && governing.role() == Source.Role.SUBJECT
                && !context.isFirstToSpeak()
                && context.line().get(index).endsWith("고도");
    }

    /** '민 씨가 …한 점은 살폈다고 덧붙였다': who has spoken before says more, and the subject belongs to it. */
    private static boolean adds(Context context, Cue cue, @Nullable Source governing) {
        return governing != null
                && governing.role() == Source.Role.SUBJECT
                && governing.speaker() instanceof Speaker.Unnamed
                && !context.isFirstToSpeak()
                && ADDS.matcher(context.line().get(cue.last()).bare()).matches();
    }

    /** 'A는 …라고 봤지만 …했다고 털어놨다': what he thought is part of what he says. */
    private boolean isThoughtWithinReport(Context context, Cue cue) {
        WordLine line = context.line();
        if (!lexicon.isBelief(line, cue.last())
                || !line.get(cue.last()).lastTag().equals("EC")
                || line.get(cue.last()).endsWith("면서도")) {
            return false;
        }
        for (int i = cue.last() + 1; i < line.size(); i++) {
            Quotative quotative = Quotative.of(line.get(i));
            if (line.get(i).isQuotation()) {
                return false;
            }
            if (quotative != null && quotative.form() == Quotative.Form.VERB) {
                return cues.reportingVerb(line, i) != null;
            }
        }
        return false;
    }

    /** '이렇게 말했다고 전했다' only points to words told elsewhere. */
    private static boolean isPointer(WordLine line, int index) {
        Word before = line.at(index - 1);
        return before != null && POINTERS.contains(before.bare()) && Tense.isPast(line.get(index));
    }

    /** '…할 것이라 예상한다', '…때문이라 말했다', '…하고 있다 말했다': 고 is left out. */
    private boolean isShortened(WordLine line, int index) {
        Word word = line.get(index);
        if (word.isQuotation()
                || word.attached()
                || word.bare().length() < word.text().length()) {
            return false;
        }
        boolean copula = SHORTENED.isAtEnd(word.bare(), 1);
        boolean clause = !copula && isClauseEnd(word) && !lexicon.isBelief(line, index + 1);
        boolean told = copula && TOLD.matcher(word.bare()).matches();
        return (copula || clause)
                && (lexicon.verbAt(line, index + 1) != null
                        || (told && CueLexicon.plainSayingAt(line, index + 1) != null));
    }

    private static boolean isClauseEnd(Word word) {
        return word.bare().length() > 1
                && CLAUSE_ENDS.isAtEnd(word.bare())
                && word.isVerbal()
                && word.lastTag().startsWith("E");
    }

    private static int shortenedEnd(Word word) {
        boolean copula = SHORTENED.isAtEnd(word.bare(), 1);
        return word.bareEnd() - (copula ? word.endsWith("이라") ? 2 : 1 : 0);
    }

    /** Whether the whole sentence is the words of somebody who is named at its end: 'A는 …라고 하면서 …했다고 B가 보도했다'. */
    private boolean isWithinReport(Context context, int index) {
        WordLine line = context.line();
        for (int i = line.size() - 2; i > index; i--) {
            Quotative quotative = Quotative.of(line.get(i));
            if (line.get(i).isQuotation()) {
                return false;
            }
            if (quotative != null && quotative.form() == Quotative.Form.VERB) {
                Cue cue = cues.reportingVerb(line, i);
                return cue != null && clauses.after(context, i, cue) != null;
            }
        }
        return false;
    }

    /** A verb that modifies a noun reports, if that noun stands for the report itself: '발표한 것과 관련', '밝힌 바 있다'. */
    private static boolean reports(WordLine line, Cue cue) {
        Word verb = line.get(cue.last());
        Word next = line.at(cue.last() + 1);
        if (next != null && verb.endsWith("고") && next.bare().startsWith("있") && next.isAdnominal()) {
            Word noun = line.at(cue.last() + 2);
            return noun == null || REPORT.matcher(noun.bare()).matches();
        }
        return !verb.isAdnominal()
                || next == null
                || REPORT.matcher(next.bare()).matches();
    }
}
