package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Speech that comes up or that somebody receives: '…다는 지적이 나왔다', '…다는 평가를 받았다'. */
final class NounEmergence {
    private static final Pattern REPORT =
            Pattern.compile("(바|것|적|데|뒤|후|가운데|반면|상황|상태|터|정도|지경|만큼|만|부분|셈|참|모습|분위기|실정|형국|추세|양상|이유|까닭|배경|대목|연유).*");

    /** '…다는 비판이 이어질 것으로 보인다': nobody has said it yet. */
    private static final Pattern STILL_TO_COME = Pattern.compile("(이어질|나올|커질|제기될|쏟아질|높아질|잇따를|거세질|확산할|확산될|일)");

    private static final Pattern AND_THEN = Pattern.compile(".*(자|면서|지만|는데|데|것과|것에)");

    /** What gave rise to talk: '소식이 알려지면서 …다는 우려가 커진다'. */
    private static final Pattern NEWS = Pattern.compile("(알려지|전해지|밝혀지|공개되|확인되|발표되|통지되|통보되|드러나|불거지|보도되)(면서|자)");

    /** What tells how things are before a comma: '…할 것이라는 전망으로, …'. */
    private static final EndingSet TOLD = new EndingSet(Set.of(
            "것으로", "전망으로", "추정으로", "예정으로", "계획으로", "방침으로", "입장으로", "지적으로", "관측으로", "분석으로", "상황으로", "상태로", "수준으로",
            "추세로"));

    private static final Pattern PAST_AND = Pattern.compile(".*[았었였했갔왔됐렸졌]고");

    /** '개정안이 통과를 앞둔 가운데, …다는 의견이'. */
    private static final String MEANWHILE = "가운데";

    /** In words: from where a clause ends to the subject of the next. */
    private static final int NEAR = 5;

    private final Clauses clauses;

    NounEmergence(Clauses clauses) {
        this.clauses = clauses;
    }

    /** '업계에서는 …다는 지적이 나온다': where it comes up is no part of it. */
    @Nullable
    Finding emerges(Context context, int index, int end, NounSearch.Found found, int next) {
        if (isQuoted(context.line(), found.cue().last())
                || isPassing(context.line(), found.cue().last())) {
            return null;
        }
        Source place = context.first(Source.Role.PLACE, index);
        Source outer = isOver(context.line(), found.cue()) ? null : context.first(Source.Role.TOPIC, index);
        int before = outer == null ? clauseBefore(context, index) : outer.last() + 1;
        int clause = place == null
                ? Circles.after(context.line(), clauses.afterFrame(context, before, index), index)
                : before;
        Context own = clause > context.from() ? context.from(clause) : context;
        Finding finding = clauses.finding("NounEmerges", own, index, end, found.cue(), Need.NOBODY, place, next);
        boolean inDocument = context.line().get(found.cue().last()).bare().startsWith("담");
        Need need = inDocument ? Need.SPEAKER : Need.NOBODY;
        Source owner = found.owner() == null && isNamed(place) ? place : found.owner();
        return finding == null ? null : finding.withSource(owner).withNeed(need);
    }

    private static boolean isNamed(@Nullable Source place) {
        return place != null && place.speaker() instanceof Speaker.Named;
    }

    /** '…다는 의혹이 제기된 교수': told in passing, of something else. */
    private static boolean isPassing(WordLine line, int predicate) {
        Word next = line.at(predicate + 1);
        Word verb = line.get(predicate);
        if (next == null || !verb.isAdnominal()) {
            return false;
        }
        boolean aside =
                !verb.bare().startsWith("담") && !REPORT.matcher(next.bare()).matches();
        return aside || STILL_TO_COME.matcher(verb.bare()).matches();
    }

    /** Whether the sentence says nothing more after a predicate; 'A는 …다는 지적이 나오자 …' does. */
    private static boolean isOver(WordLine line, Cue cue) {
        return !AND_THEN.matcher(line.get(cue.last()).bare()).matches() || cue.last() == line.size() - 1;
    }

    /** '커진다는', '커지고 있다는'. */
    private static boolean isQuoted(WordLine line, int predicate) {
        Word auxiliary = line.at(predicate + 1);
        return Quotative.of(line.get(predicate)) != null
                || (auxiliary != null && auxiliary.bare().startsWith("있") && Quotative.of(auxiliary) != null);
    }

    /** '염전은 …다는 평가를 받았다': whom it is said of is no part of it. */
    @Nullable
    Finding received(Context context, int index, int end, NounSearch.Found found, int next) {
        Context clause = context.from(clauseBefore(context, index));
        Context own = clause;
        for (int i = clause.from(); i < index; i++) {
            String particle = Particles.of(context.line().get(i)).particle();
            if (particle.equals("은") || particle.equals("는")) {
                boolean asked = Will.isDemand(context.line().get(index));
                own = asked || SubjectWords.any(context.line(), i + 1, index + 1) ? context.from(i + 1) : clause;
                break;
            }
        }
        Finding finding = clauses.finding("NounEmerges", own, index, end, found.cue(), Need.NOBODY, null, next);
        return finding == null ? null : finding.withSource(found.owner());
    }

    /**
     * Index of the first word after the last clause that is over before an index ('…하지 않았고, 경찰은 …다는 비판이') or tells of
     * what gave rise to the speech ('요금이 오르면서 …다는 지적이').
     */
    static int clauseBefore(Context context, int index) {
        for (int i = index - 1; i > context.from(); i--) {
            Word word = context.line().get(i);
            boolean over = word.hasComma() && PAST_AND.matcher(word.bare()).matches();
            boolean contrast = word.hasComma()
                    && (word.endsWith("지만") || word.endsWith("으나"))
                    && SubjectWords.any(context.line(), i + 1, Math.min(index, i + NEAR));
            boolean background = NEWS.matcher(word.bare()).matches();
            if (word.hasComma()
                    && word.bare().equals(MEANWHILE)
                    && context.line().get(i - 1).isAdnominal()) {
                return i + 1;
            }
            boolean told = word.hasComma() && TOLD.isAtEnd(word.bare());
            if (told || (word.lastTag().equals("EC") && (over || contrast || background))) {
                return i + 1;
            }
        }
        return context.from();
    }
}
