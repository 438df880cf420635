package io.claimgraph.extraction.attribution.report;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.quotation.Naming;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.source.StandIn;
import io.claimgraph.extraction.attribution.word.Instances;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation.Style;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 'X에 따르면 …다': the rest of the sentence is X's. */
public final class AccordingTo implements Rule {
    private static final Set<String> LIKE_THIS = Set.of("이같이", "이렇게", "같이");
    private static final Pattern MADE = Pattern.compile(
            "(공개|발표|배포|게시|게재|제출|작성|조사|집계|분석|정리|파악|확보|입수|취재|확인|점검|추산|추계|발간|공시|공고)한|펴낸|내놓은|낸|밝힌|쓴|지은|올린|실은");

    /** In words: from the verb that tells of the making to the last noun. */
    private static final int NEAR = 4;

    private static final Set<String> SEEING = Set.of("보면", "살펴보면", "종합하면", "종합해보면");

    /** What gives rules or shows a way, and tells nothing. */
    private static final Pattern RULE = Pattern.compile(
            "(|이|그|이것|그것)|.*(법|법률|제|제도|양해각서|협정|조약|계약|계약서|규정|규칙|조례|시행령|시행규칙|개정안|조항|약관|방법|편성|기준|원칙|안내|일정|조|헌법|이론|순서|취향|형편|사정)");

    private static final Pattern QUOTATIVE = Pattern.compile("이?라고|고|이?라며|며|면서|이?라면서|이?라는|는");
    private static final Set<String> HEARD = Set.of("한다", "합니다");
    private static final Pattern ANSWERED = Pattern.compile("(답|응답|대답)(했다|하였다)");

    /** Papers of the court that the text is with. */
    private static final Set<String> JUDGEMENT = Set.of("판결문", "결정문");

    /** What the paper or station told of before has brought. */
    private static final String REPORT = "보도";

    /** '이에 따르면' at the beginning: what the sentence before has told of. */
    private static final String THIS = "이";

    private final CueLexicon lexicon;
    private final Relayed relayed;
    private final Surveys surveys = new Surveys();

    /** Goes by the words that tell of speech. */
    public AccordingTo(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.relayed = new Relayed(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Word next = line.at(index + 1);
        if (word.isQuotation() || next == null) {
            return null;
        }
        Finding survey = surveys.at(context, index);
        if (survey != null) {
            return survey;
        }
        if (!isMarker(line, index) || (word.bare().length() < 2 && !isDocumentInMarks(line, index))) {
            return null;
        }
        if (index + 2 >= line.size()
                || LIKE_THIS.contains(line.get(line.size() - 2).bare())) {
            return null;
        }
        String noun = word.bare().substring(0, word.bare().length() - 1);
        int bracket = noun.endsWith(")") ? noun.indexOf('(') : -1;
        Source source = noun.isEmpty()
                ? context.finder().author(line, context.from(), index)
                : source(context, index, bracket > 0 ? noun.substring(0, bracket) : noun);
        boolean given = source != null && relayed.isIn(context, index + 2, source);
        if (given || quotesAnother(context, index)) {
            return null;
        }
        if (source != null) {
            return finding(context, index, source);
        }
        if (lexicon.isPlan(noun) || (noun.equals(THIS) && index == context.from())) {
            return finding(context, index, null).withNeed(Need.CARRIED);
        }
        boolean read = !word.endsWith("에") && SubjectWords.own(line, context.from(), index - 1);
        boolean unknown = (word.endsWith("에") || read)
                && !RULE.matcher(bracket > 0 ? noun.substring(0, bracket) : noun)
                        .matches();
        Source nobody = new Source(index, index, Role.ACCORDING, new Speaker.Unnamed());
        return unknown && !relayed.isIn(context, index + 2, nobody) ? finding(context, index, nobody) : null;
    }

    /** 'X에 따르면', 'X에 의하면', 'X 자료를 보면', 'X의 말을 종합하면'. */
    private boolean isMarker(WordLine line, int index) {
        Word word = line.get(index);
        Word next = line.get(index + 1);
        if (word.endsWith("에")) {
            return next.bare().equals("따르면") || next.bare().equals("의하면");
        }
        return (word.endsWith("을") || word.endsWith("를"))
                && SEEING.contains(next.bare())
                && (lexicon.isDocument(word.bare().substring(0, word.bare().length() - 1))
                        || word.endsWith("말을")
                        || Surveys.isInMarks(line, index));
    }

    /** "한국은행이 발표한 '2월 금융시장 동향'에 따르면". */
    private static boolean isDocumentInMarks(WordLine line, int index) {
        return index > 0 && line.get(index).attached() && line.get(index - 1).isQuotation();
    }

    /** 'X에 따르면 Y는 "…"고 말했다': the words in marks are Y's. */
    private static boolean quotesAnother(Context context, int index) {
        WordLine line = context.line();
        for (int i = index + 2; i + 1 < line.size(); i++) {
            Word word = line.get(i);
            if (word.quotation() != null
                    && word.quotation().style() == Style.DOUBLE
                    && QUOTATIVE.matcher(line.get(i + 1).bare()).matches()
                    && !Naming.isBy(line.at(i + 2))) {
                int quoted = i;
                return context.sources().stream()
                        .anyMatch(other -> other.first() > index + 1
                                && other.last() < quoted
                                && (other.isMain() || other.role() == Role.SUBJECT));
            }
        }
        return false;
    }

    private @Nullable Source source(Context context, int index, String head) {
        Source source = context.finder().phrase(context.line(), index, head, Role.ACCORDING);
        if (source != null) {
            return source;
        }
        if (!(lexicon.isDocument(head) || head.equals("말") || isMade(context, index))) {
            return ofBody(context, index);
        }
        if (JUDGEMENT.contains(head) && index <= context.from() + 1) {
            return new Source(index, index, Role.ACCORDING, new Speaker.Called(Instances.BENCH));
        }
        Source giver = Makers.giver(context, index);
        if (giver != null) {
            return giver;
        }
        Source maker = Makers.maker(context, index);
        if (maker != null) {
            return maker;
        }
        Source person = Makers.person(context, index);
        Source named = person == null ? context.finder().author(context.line(), context.from(), index) : person;
        Source author = named == null ? Makers.takenUp(context, index) : named;
        if (author == null && index == context.from() && head.equals(REPORT)) {
            return new Source(index, index, Role.ACCORDING, new Speaker.Called(head));
        }
        boolean takenUp = author == null && isTakenUp(context, index, head);
        return takenUp ? new Source(index, index, Role.ACCORDING, new Speaker.SameAuthor()) : author;
    }

    /** '누리공사 나들이자료실에 따르면': whatever it is, a body's name right before it tells whose. */
    private static @Nullable Source ofBody(Context context, int index) {
        Word body = context.line().at(index - 1);
        if (body == null || index - 1 < context.from() || body.isQuotation() || body.hasComma()) {
            return null;
        }
        int bracket = body.bare().indexOf('(');
        String name = bracket > 0 ? body.bare().substring(0, bracket) : body.bare();
        Source source = context.finder().phrase(context.line(), index - 1, name, Role.ACCORDING);
        return source != null
                        && source.speaker() instanceof Speaker.Named
                        && context.finder().names(body)
                        && !context.finder().isPerson(source)
                ? source
                : null;
    }

    /** Index of the verb by which somebody brought out what a word names, with no more than nouns between them ('발표한 내년도 예산안'); -1 if there is none. */
    private static int made(Context context, int index) {
        for (int i = index - 1; i >= Math.max(context.from(), index - NEAR); i--) {
            Word word = context.line().get(i);
            if (word.isQuotation()) {
                return -1;
            }
            if (MADE.matcher(word.bare()).matches()) {
                return i;
            }
            if (!word.isNominal()) {
                return -1;
            }
        }
        return -1;
    }

    /** 'A가 15일 공개한 일지에 따르면', 'A가 조사한 바에 따르면': whatever it is, somebody has brought it out. */
    private static boolean isMade(Context context, int index) {
        WordLine line = context.line();
        int made = made(context, index);
        if (made < context.from() + 1) {
            return false;
        }
        for (int i = made - 1; i >= context.from(); i--) {
            Word word = line.get(i);
            if (!word.isQuotation() && (word.endsWith("이") || word.endsWith("가"))) {
                return context.finder().names(word)
                        || (i > context.from() && context.finder().names(line.get(i - 1)));
            }
        }
        return false;
    }

    /** '보고서에 따르면', '이 조사에 따르면', '조사 결과에 따르면' at the beginning: what the text has told of. */
    private boolean isTakenUp(Context context, int index, String head) {
        for (int i = context.from(); i < index; i++) {
            String before = context.line().get(i).bare();
            if (!StandIn.THIS.contains(before) && !lexicon.isDocument(before)) {
                return false;
            }
        }
        return lexicon.isDocument(head);
    }

    /** 'A에 따르면 …하며, B에 따르면 …': index of the word where what the first one says ends, -1 where it is all of the sentence. */
    private int clauseEnd(WordLine line, int index) {
        int clause = -1;
        for (int i = index + 3; i + 1 < line.size(); i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                continue;
            }
            if (word.hasComma() && word.lastTag().equals("EC")) {
                clause = i;
            }
            if (isMarker(line, i)) {
                return clause;
            }
        }
        return -1;
    }

    private Finding finding(Context context, int index, @Nullable Source source) {
        WordLine line = context.line();
        int clause = clauseEnd(line, index);
        if (clause > 0) {
            Span content = new Span(
                    line.get(index + 2).span().start(), line.get(clause).bareEnd());
            Cue cue = new Cue(index, index + 1, Force.NEUTRAL);
            return new Finding("AccordingTo", Kind.INDIRECT, content, clause, cue, Need.SPEAKER, source, clause + 1);
        }
        Word last = line.get(line.size() - 1);
        int end = last.bareEnd();
        Word before = line.get(line.size() - 2);
        Quotative heard = Quotative.of(before);
        if (heard != null && ANSWERED.matcher(last.bare()).matches()) {
            end = before.bareEnd() - 1;
        } else if (heard != null && heard.form() == Quotative.Form.VERB && HEARD.contains(last.bare())) {
            end = heard.endOfSaid(before);
        }
        Span content = new Span(line.get(index + 2).span().start(), end);
        Cue cue = new Cue(index, index + 1, Force.NEUTRAL);
        return new Finding(
                "AccordingTo", Kind.INDIRECT, content, line.size() - 1, cue, Need.SPEAKER, source, line.size());
    }
}
