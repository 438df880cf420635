package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.clause.Modified;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A clause that 것, 점, 임 turns into a noun: '…할 것을 요구했다', '…할 것으로 내다봤다', '…임을 강조했다', '…는 점을 분명히 했다'. */
public final class ReportedThing implements Rule {
    /** In characters; what is shorter ends words that have been told: '"…"고 해 뜻이 있음을 알렸다'. */
    private static final int SHORTEST = 4;

    /** What things do as well as persons: '골든크로스는 상승을 시사한다'. */
    private static final String SIGN = "시사";

    /** Of a fact it tells of no words: '문이 열린 사실을 확인하고'. */
    private static final String FINDING = "확인";

    private static final Pattern PASSIVE = Pattern.compile("됐|된|되|됩|돼|나타|보이|보인|보여|알려졌|알려진|전해|풀이할|해석할");

    private static final Pattern POINTED_OUT = Pattern.compile("(지적|비판|거론|언급|강조|제기)(되|된|됐|받).*|꼽(히|힌|혔).*");

    /** In words: from the point to the verb that brings it up. */
    private static final int NEAR = 3;

    private static final Pattern REPORT = Pattern.compile("(바|뿐|한편|것|데|뒤|후|적|직후|점|가운데|만큼|반면|상태|상황|등|내용).*");

    private static final EndingSet HOPED = new EndingSet(Set.of("기를", "길"));

    private static final EndingSet IN_PASSING = new EndingSet(Set.of("며", "면서", "고"));

    private final CueLexicon lexicon;
    private final CueSearch cues;
    private final Clauses clauses;

    /** The verbs that may follow. */
    private interface Verbs {
        @Nullable
        Cue at(WordLine line, int index);
    }

    /** Goes by the words that tell of speech. */
    public ReportedThing(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Word word = context.line().get(index);
        if (word.isQuotation() || word.attached()) {
            return null;
        }
        String bare = word.bare();
        if (bare.equals("것을") && isReported(context, index)) {
            Word last = context.line().get(context.line().size() - 1);
            return last.endsWith("까") ? null : point(context, index);
        }
        if (bare.equals("것을") || bare.equals("것도")) {
            return report(context, index, 1, lexicon::demandAt, "Request", Need.SPEAKER);
        }
        if (bare.equals("것으로") || bare.equals("걸로")) {
            return report(context, index, 2, lexicon::estimateAt, "Estimate", Need.SPEAKER);
        }
        if (bare.equals("것임을")) {
            return report(context, index, 2, lexicon::concessionAt, "Concession", Need.SPEAKER);
        }
        if (bare.length() > 2 && bare.endsWith("임을") && isOfVerb(word)) {
            return report(context, index, 2, lexicon::concessionAt, "Concession", Need.SPEAKER);
        }
        if (isNominalized(word)) {
            return report(context, index, 1, lexicon::concessionAt, "Concession", Need.SPEAKER);
        }
        if (isQuality(word) && hasSubject(context, index)) {
            return report(context, index, 1, lexicon::concessionAt, "Concession", Need.IN_SENTENCE);
        }
        if (isHoped(word)) {
            return hope(context, index);
        }
        if (bare.equals("점이") || bare.equals("점도")) {
            Finding passive = pointedOut(context, index);
            return passive == null && isReported(context, index) && bare.equals("점도") ? point(context, index) : passive;
        }
        if ((bare.equals("사실도") || bare.equals("점까지") || bare.equals("점만")) && isReported(context, index)) {
            return point(context, index);
        }
        if (bare.equals("점을") || bare.equals("사실을")) {
            return point(context, index);
        }
        return null;
    }

    /** '…하고 있다는 것을'. */
    private static boolean isReported(Context context, int index) {
        Word before = context.line().at(index - 1);
        Quotative quotative = before == null ? null : Quotative.of(before);
        return quotative != null && quotative.form() == Quotative.Form.NOUN;
    }

    /** '늘었음을', '해야 함을'. */
    private static boolean isNominalized(Word word) {
        boolean auxiliary = word.bare().equals("함을");
        return auxiliary
                || (word.endsWith("음을")
                        && word.bare().length() > 2
                        && word.lastTag().equals("JKO")
                        && (isOfVerb(word) || isOver(word)));
    }

    /** '마련하였음을', which the morphology takes for one ending. */
    private static boolean isOver(Word word) {
        return word.isVerbal()
                && word.morphemes().stream().anyMatch(morpheme -> morpheme.tag().startsWith("EP"));
    }

    /** Whether an ending makes a verb of the word a noun: '늘었음을', and not '웃음을'. */
    private static boolean isOfVerb(Word word) {
        for (int i = 0; i < word.morphemes().size(); i++) {
            if (word.morphemes().get(i).tag().contains("ETN")) {
                return true;
            }
        }
        return false;
    }

    /** '가능함을', '아님을', '됨을', and not '처음을'; what is so is told with its subject right before it ('실사가 가능함을'). */
    private static boolean isQuality(Word word) {
        return word.bare().length() > 1 && word.endsWith("을") && word.lastTag().equals("JKO") && isOfVerb(word);
    }

    /** Whether what is so stands right before it, or what somebody does something with: '한국을 지지함을'. */
    private static boolean hasSubject(Context context, int index) {
        for (int i = Math.max(context.from(), index - 2); i < index; i++) {
            String tag = context.line().get(i).lastTag();
            if (tag.equals("JKS")
                    || (tag.equals("JKO") && context.line().get(index).endsWith("함을"))) {
                return true;
            }
        }
        return false;
    }

    /** '되기를', '해 주길', and neither '기를' nor '만들기를'. */
    private static boolean isHoped(Word word) {
        return word.bare().length() > 1 && HOPED.isAtEnd(word.bare()) && isOfVerb(word);
    }

    /** '…되기를 희망했다', '…해 주기를 당부했다': of somebody in the sentence, who does not write it himself. */
    private @Nullable Finding hope(Context context, int index) {
        Cue cue = cue(context, index, lexicon::hopeAt);
        Word verb = cue == null ? null : context.line().get(cue.last());
        if (verb == null || !Tense.isPast(verb) || Quotative.of(verb) != null) {
            return null;
        }
        int cut = context.line().get(index).endsWith("를") ? 1 : 0;
        return report(context, index, cut, lexicon::hopeAt, "Request", Need.IN_SENTENCE);
    }

    /** '…다는 점이 지적받고 있다', '…다는 점도 한계로 꼽힌다': by nobody in particular. */
    private @Nullable Finding pointedOut(Context context, int index) {
        Word before = context.line().at(index - 1);
        Quotative quotative = before == null || index - 1 < context.from() ? null : Quotative.of(before);
        if (before == null || quotative == null || quotative.form() != Quotative.Form.NOUN) {
            return null;
        }
        for (int i = index + 1; i < context.line().size() && i <= index + NEAR; i++) {
            if (POINTED_OUT.matcher(context.line().get(i).bare()).matches()) {
                int end = before.bareEnd() - quotative.lengthWithCopula(before);
                Cue cue = new Cue(index, i, Force.NEUTRAL);
                return clauses.finding("Concession", context, index, end, cue, Need.NOBODY, null, i + 1);
            }
        }
        return null;
    }

    private @Nullable Finding point(Context context, int index) {
        Word before = context.line().at(index - 1);
        if (before == null || index - 1 < context.from() || before.isQuotation() || !before.isAdnominal()) {
            return null;
        }
        Cue cue = cue(context, index, lexicon::concessionAt);
        if (cue == null || cues.isReported(context.line(), cue)) {
            return null;
        }
        Quotative quotative = Quotative.of(before);
        if (quotative == null && isInPassing(context.line().get(cue.last()))) {
            return null;
        }
        boolean fact = context.line().get(index).bare().equals("사실을");
        boolean thing = context.line().get(index).bare().equals("것을");
        if ((fact || thing) && context.line().get(cue.last()).bare().startsWith(FINDING)) {
            return null;
        }
        int end = quotative != null && quotative.form() == Quotative.Form.NOUN
                ? before.bareEnd() - quotative.lengthWithCopula(before)
                : fact ? before.bareEnd() : context.line().get(index).bareEnd() - 1;
        Word noun = context.line().at(cue.last() + 1);
        boolean told = noun != null
                && context.line().get(cue.last()).isAdnominal()
                && !REPORT.matcher(noun.bare()).matches();
        Source behind = told ? Modified.behind(context, cue) : null;
        if (told && behind == null) {
            return null;
        }
        Source source = behind == null ? clauses.governing(context, index, cue) : null;
        Finding finding = clauses.finding("Concession", context, index, end, cue, Need.SPEAKER, source, cue.last() + 1);
        return finding == null || behind == null ? finding : finding.withSource(behind);
    }

    /** '…한 점을 거론하며 …하라고 했다': what comes after is said. */
    private static boolean isInPassing(Word verb) {
        boolean over =
                verb.morphemes().stream().anyMatch(morpheme -> morpheme.tag().contains("EP"));
        return IN_PASSING.isAtEnd(verb.bare()) && !over && !Tense.isPast(verb);
    }

    private @Nullable Finding report(Context context, int index, int cut, Verbs verbs, String rule, Need need) {
        Cue cue = cue(context, index, verbs);
        if (cue == null || cues.isReported(context.line(), cue)) {
            return null;
        }
        int end = context.line().get(index).bareEnd() - cut;
        if (end - context.line().get(context.from()).span().start() < SHORTEST) {
            return null;
        }
        if (CueLexicon.isActing(context.line(), cue.last()) && clauses.governing(context, index, cue) == null) {
            return null;
        }
        Word verb = context.line().get(cue.last());
        Word noun = context.line().at(cue.last() + 1);
        if ((rule.equals("Request") || rule.equals("Estimate"))
                && verb.isAdnominal()
                && noun != null
                && !REPORT.matcher(noun.bare()).matches()) {
            return null;
        }
        boolean sign = context.line().get(cue.last()).bare().startsWith(SIGN);
        if (sign) {
            return clauses.finding(
                    rule, context, index, end, cue, Need.IN_SENTENCE, context.governing(index), cue.last() + 1);
        }
        Source after = clauses.after(context, index, cue);
        if (after != null) {
            Finding finding = clauses.finding(rule, context, index, end, cue, need, null, cue.last() + 1);
            return finding == null ? null : finding.withSource(after);
        }
        return clauses.finding(
                rule, context, index, end, cue, need, clauses.governing(context, index, cue), cue.last() + 1);
    }

    /** '…임을 시사한 것으로 풀이된다': what the reporter makes of it. */
    private static boolean isGuess(WordLine line, int verb) {
        Word guess = line.at(verb + 2);
        return guess != null
                && line.follows(verb + 1, "것으로")
                && PASSIVE.matcher(guess.bare()).find();
    }

    private @Nullable Cue cue(Context context, int index, Verbs verbs) {
        for (int i = index + 1; i < context.line().size() && i <= index + 4; i++) {
            Word word = context.line().get(i);
            if (word.isQuotation() || PASSIVE.matcher(word.bare()).find()) {
                return null;
            }
            if (verbs.at(context.line(), i) != null) {
                if (isGuess(context.line(), i)) {
                    return null;
                }
                Cue cue = cues.reportingVerb(context.line(), i - 1);
                return cue == null ? new Cue(i, i, Force.NEUTRAL) : cue;
            }
            Quotative reported = Quotative.of(word);
            if (reported != null && reported.form() == Quotative.Form.VERB) {
                return null;
            }
            String tag = word.lastTag();
            if (word.isVerbal() && !word.isAdnominal() && !tag.equals("EC") && !tag.startsWith("J")) {
                return null;
            }
        }
        return null;
    }
}
