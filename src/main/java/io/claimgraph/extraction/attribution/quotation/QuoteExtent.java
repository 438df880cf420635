package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Quotation;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a quotation is all that was said, or the end of a clause that begins before it. */
final class QuoteExtent {
    private static final Pattern RESPONDENTS = Pattern.compile(".*(%|명|곳)[이가]");
    private static final EndingSet CONDITION =
            new EndingSet(Set.of("으면", "하면", "되면", "려면", "을지", "일지", "는지", "므로", "으니까", "니까"));
    private static final EndingSet CAUSE = new EndingSet(Set.of("해", "아", "어", "워", "해서", "아서", "어서", "워서"));
    private static final int SHORT = 15;
    private static final int LONG = 30;

    private final CueLexicon lexicon;
    private final ClauseStart clauses;

    QuoteExtent(CueLexicon lexicon, ClauseStart clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** What a rule finds in the quotation at an index, which the words before it may belong to. */
    Finding finding(
            Context context,
            int index,
            Quotation quotation,
            @Nullable Cue cue,
            int next,
            String rule,
            @Nullable Source source) {
        Span content = QuotedWords.trimmed(context.line().text(), quotation.content());
        int gap = gapStart(context, index, source);
        Kind kind = Kind.DIRECT;
        boolean topic = rule.equals("QuoteThenNoun")
                && index > gap
                && isTopic(context.line().get(index - 1));
        if (gap < index && (topic || isMixed(context.line(), gap, index, cue))) {
            kind = Kind.MIXED;
            int first = afterClause(context.line(), gap, index);
            content = new Span(
                    context.line().get(first).span().start(), quotation.span().end());
        }
        return new Finding(rule, kind, content, index, cue, Need.SPEAKER, source, next);
    }

    /** Index of the first word before the quotation that is neither its source nor a frame. */
    private int gapStart(Context context, int index, @Nullable Source speaker) {
        int from = context.from();
        if (speaker != null && speaker.last() < index) {
            from = Math.max(from, speaker.last() + 1);
            return clauses.ofQuotation(context.line(), Math.min(from, index), index);
        }
        for (Source source : context.sources()) {
            if (source.last() < index && source.last() >= from) {
                from = source.last() + 1;
            }
        }
        return clauses.ofQuotation(context.line(), Math.min(from, index), index);
    }

    /** What a sentence in marks hangs on: '법이 바뀔 경우 "…"고', '수사를 위해서는 "…"고', '바꾸지 않는 한 "…"라고'. */
    private static final Set<String> GROUND =
            Set.of("경우", "경우에", "경우에는", "경우엔", "위해서는", "위해선", "위해서라도", "한", "때문에", "탓에", "덕분에", "덕에", "이상", "만큼");

    /** Index of the first word after the last clause that is over before an index: 'A는 …을 알았으나, B가 "…"'. */
    private static int afterClause(WordLine line, int from, int index) {
        for (int i = index - 2; i >= from; i--) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.hasComma() && word.lastTag().equals("EC")) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether the words before the quotation belong to the clause that it completes. */
    private boolean isMixed(WordLine line, int gap, int index, @Nullable Cue cue) {
        Word before = line.get(index - 1);
        Word quoted = line.get(index);
        if (before.isQuotation() || before.hasComma() || quoted.text().indexOf(". ") > 0) {
            return false;
        }
        String tag = before.lastTag();
        if (GROUND.contains(before.bare()) && index - gap > 1) {
            return line.get(index - 2).isAdnominal() || !before.bare().equals("한");
        }
        if (isTerm(quoted) && (isTopic(before) || tag.equals("JKG"))) {
            return true;
        }
        if (isTopic(before) && isPredicate(line, index)) {
            return true;
        }
        if (tag.equals("ETM")) {
            return lexicon.verbAt(line, index - 1) == null && quoted.text().length() < LONG;
        }
        if (tag.equals("JKS")) {
            return !RESPONDENTS.matcher(before.bare()).matches();
        }
        if (tag.equals("JKO")) {
            boolean term = quoted.text().length() < SHORT + 2 && index - gap > 1;
            return cue != null && (term || isLikened(line, index, cue));
        }

        if (!tag.equals("EC")) {
            return false;
        }
        boolean together = before.endsWith("면서") && SubjectWords.ofEvent(line, gap, index);
        return together || before.endsWith("지만") || before.endsWith("는데") || isCondition(before);
    }

    /** What a sentence in marks hangs on: '값이 오르지 않으면 "…"고', '돈이 될지 "…"고', '기간이 짧아 "…"고', and not what was done before it was said. */
    private static boolean isCondition(Word word) {
        boolean state = word.morphemes().stream()
                .anyMatch(morpheme -> morpheme.tag().startsWith("VA")
                        || morpheme.tag().startsWith("XSA")
                        || morpheme.tag().startsWith("VCN"));
        return CONDITION.isAtEnd(word.bare()) || (state && CAUSE.isAtEnd(word.bare()));
    }

    /** '이 안을 "한 세대를 태우는 계획"이라고 혹평했다': the noun in marks tells what the object is. */
    private boolean isLikened(WordLine line, int index, Cue cue) {
        Word particle = line.at(index + 1);
        return particle != null
                && particle.attached()
                && (particle.bare().startsWith("라") || particle.bare().startsWith("이라"))
                && line.get(index).text().length() < LONG
                && lexicon.likeningAt(line, cue.last()) != null;
    }

    /** Whether marks hold a short term that claims nothing by itself: "이번 일은 '연습'이라고 말했다". */
    private static boolean isTerm(Word word) {
        Quotation quotation = word.quotation();
        return quotation != null
                && quotation.style() != Quotation.Style.DOUBLE
                && word.text().length() < SHORT
                && !QuotedWords.areClaim(word, quotation);
    }

    /** Whether words in marks tell something of a topic before them: '의무근무는 "새 노예제"라고 비판했다'. */
    private static boolean isPredicate(WordLine line, int index) {
        Word quoted = line.get(index);
        Quotation quotation = quoted.quotation();
        Word particle = line.at(index + 1);
        return particle != null
                && particle.endsWith("고")
                && quotation != null
                && quotation.style() == Quotation.Style.DOUBLE
                && quoted.text().length() < LONG;
    }

    private static boolean isTopic(Word word) {
        String particle = Particles.of(word).particle();
        return !word.isQuotation() && (particle.equals("은") || particle.equals("는"));
    }
}
