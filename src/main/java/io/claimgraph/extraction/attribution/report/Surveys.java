package io.claimgraph.extraction.attribution.report;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.cue.Cue;
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
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a survey found, told of with who made it: 'X가 지난주 실시한 조사에서 찬성은 40%였다', 'X의 조사로는 …에 이른다'. */
final class Surveys {
    private static final EndingSet SURVEYS = new EndingSet(Set.of("조사", "설문"));
    private static final EndingSet RECKONINGS = new EndingSet(Set.of("조사", "집계", "추산", "추계", "추정", "계산", "분석", "통계"));
    private static final String WHAT = "바";
    private static final Pattern FOUND = Pattern.compile("(조사|집계|추산|추계|추정|계산|분석|파악|확인|취재|점검)한");
    private static final WordSet IN = new WordSet(Set.of("에서", "에서는", "에선"));
    private static final WordSet BY = new WordSet(Set.of("로는", "으로는"));

    private static final EndingSet PAPERS =
            new EndingSet(Set.of("조사", "동향", "현황", "통계", "보고서", "자료", "결과", "분석", "전망", "연보", "백서", "집계"));

    /** What may end a finding: '…였다', '…에 불과하다'. */
    private static final Pattern FINDING = Pattern.compile(".*다");

    /** Whether a paper in marks ends before a particle: "'9월 동향조사'를 보면". */
    static boolean isInMarks(WordLine line, int index) {
        Quotation quotation =
                index > 0 && line.get(index).attached() ? line.get(index - 1).quotation() : null;
        return quotation != null
                && PAPERS.isAtEnd(quotation.content().of(line.text()).strip());
    }

    /** The finding whose survey a word names, or null. */
    @Nullable
    Finding at(Context context, int index) {
        WordLine line = context.line();
        if (index + 2 >= line.size()) {
            return null;
        }
        Particles.Split split = Particles.of(line.get(index));
        boolean survey =
                IN.contains(split.particle()) && SURVEYS.isAtEnd(split.noun()) && isMadeBySomebody(context, index);
        boolean reckoning = !survey
                && BY.contains(split.particle())
                && (RECKONINGS.isAtEnd(split.noun()) || isWhatWasFound(line, index, split.noun()));
        if (!(survey || reckoning) || !tells(line, index + 1)) {
            return null;
        }
        Source author = context.finder().author(line, context.from(), index);
        if (author == null && reckoning) {
            author = context.finder().phrase(line, index, split.noun(), Role.ACCORDING);
        }
        if (author == null && reckoning && !line.get(index - 1).endsWith("의")) {
            return null;
        }
        Source source = author == null ? new Source(index, index, Role.ACCORDING, new Speaker.Unnamed()) : author;
        Span content = new Span(
                line.get(index + 1).span().start(), line.get(line.size() - 1).bareEnd());
        Cue cue = new Cue(index, index, Force.NEUTRAL);
        return new Finding(
                "AccordingTo", Kind.INDIRECT, content, line.size() - 1, cue, Need.SPEAKER, source, line.size());
    }

    /** 'X가 조사한 | 바로는'. */
    private static boolean isWhatWasFound(WordLine line, int index, String noun) {
        Word made = line.at(index - 1);
        return noun.equals(WHAT)
                && made != null
                && made.isAdnominal()
                && FOUND.matcher(made.bare()).matches();
    }

    /** 'X가 실시한 | 조사에서', and not '지난해 나온 조사에서'. */
    private static boolean isMadeBySomebody(Context context, int index) {
        return index > context.from() + 1
                && context.line().get(index - 1).isAdnominal()
                && SubjectWords.own(context.line(), context.from(), index - 1);
    }

    /** Whether the rest of a sentence tells figures, and not what somebody said of them. */
    private static boolean tells(WordLine line, int from) {
        boolean figure = false;
        for (int i = from; i < line.size(); i++) {
            Word word = line.get(i);
            Quotative quotative = Quotative.of(word);
            if (word.isQuotation() || (quotative != null && quotative.form() != Quotative.Form.NOUN)) {
                return false;
            }
            figure |= word.bare().chars().anyMatch(Character::isDigit);
        }
        return figure && FINDING.matcher(line.get(line.size() - 1).bare()).matches();
    }
}
