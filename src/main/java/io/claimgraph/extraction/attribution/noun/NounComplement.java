package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.cue.CueSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A clause that a noun of speech takes: '…다는 지적이 나왔다', '…라는 입장을 밝혔다', '…는 설명이다', '…는 것이다'. */
public final class NounComplement implements Rule {
    private static final Set<String> THING = Set.of("것이다", "것이었다", "것", "거다", "것입니다", "겁니다", "것이죠", "거죠");
    /** What onlookers say: a sentence that begins with no source goes on with a speaker, not with whom it tells of. */
    private static final Set<String> OBSERVATION = Set.of(
            "관측", "분석", "전망", "지적", "평가", "해석", "시각", "우려", "예상", "진단", "비판", "여론", "후문", "전언", "반응", "목소리", "풀이");

    /** What nobody in particular says. */
    private static final Set<String> CROWD = Set.of("반응", "목소리", "여론", "중론", "후문", "관측", "의혹");

    /** What somebody's words mean; without words before them, what anything means. */
    private static final Set<String> MEANING = Set.of("뜻", "의미", "얘기", "이야기", "말이", "논리");

    /** '염두에 둔 것은 아니라는 것이다'. */
    private static final String NOT = "아니";

    /** '문제는 …다는 것이다': what the reporter holds. */
    private static final Set<String> PROBLEM = Set.of("문제는", "관건은", "변수는", "더", "진짜");

    /** '명예를 훼손하는 것은 물론 동맹을 해친다는 것이다'. */
    private static final String LET_ALONE = "물론";

    /** Several persons as a topic. */
    private static final Pattern CROWDS = Pattern.compile(".*들(은|도)");

    /** What somebody says for himself. */
    private static final Pattern ASSERTION = Pattern.compile("(주장|설명|해명|반박|항변|당부|주문|하소연)(이다|이었다|입니다)");

    /** Weak nouns that somebody's claim is all the same: '…라는 얘기다'. */
    private static final Pattern STRONG = Pattern.compile("(얘기|논리|의혹).*");

    private static final Set<String> OWN = Set.of(
            "반응", "방침", "계획", "의지", "의사", "의향", "각오", "포부", "목표", "구상", "복안", "입장", "견해", "판단", "생각", "시각", "결론", "태도");

    private final CueSearch cues;
    private final CueLexicon lexicon;
    private final NounSearch nouns;
    private final Clauses clauses;
    private static final Pattern ADDS = Pattern.compile("(덧붙|곁들|보탰|보태|빼놓지|잊지).*");

    private final NounEmergence emergence;

    /** Goes by the words that tell of speech. */
    public NounComplement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueSearch(lexicon);
        this.nouns = new NounSearch(lexicon);
        this.clauses = new Clauses(lexicon);
        this.emergence = new NounEmergence(clauses);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Quotative quotative = Quotative.of(word);
        if (quotative == null || quotative.form() != Quotative.Form.NOUN) {
            return null;
        }
        int end = word.attached() ? word.span().start() : word.bareEnd() - quotative.lengthWithCopula(word);
        Word next = line.at(index + 1);
        Finding equated = next != null && index + 2 == line.size() ? equated(context, index, end, next) : null;
        if (equated != null) {
            return equated;
        }
        if (next != null && THING.contains(next.bare()) && index + 2 == line.size()) {
            return explanation(context, index, end);
        }
        NounSearch.Found found = nouns.after(context, index);
        boolean name = word.attached() && word.bare().endsWith("라는");
        if (name && (found == null || !isVerdict(context, index, found))) {
            return null;
        }
        return found == null || cues.isReported(line, found.cue()) ? null : complement(context, index, end, found);
    }

    /** "이번 안은 '꼼수'라는 지적이 나온다", "책임을 떠넘기는 '꼼수'라는 비판이 나온다": a clause that ends in a name, and no name alone. */
    private static boolean isVerdict(Context context, int index, NounSearch.Found found) {
        Source place = context.first(Source.Role.PLACE, index);
        int from = place == null ? context.from() : place.last() + 1;
        return found.frame() == NounSearch.Frame.EMERGES
                && found.noun() <= index + 2
                && (SubjectWords.any(context.line(), from, index - 1)
                        || (index - 2 >= from && context.line().get(index - 2).isAdnominal()));
    }

    /** '나온 목소리는 …다는 점이다'. */
    private @Nullable Finding equated(Context context, int index, int end, Word next) {
        if (!THING.contains(next.bare()) && !next.bare().equals("점이다")) {
            return null;
        }
        for (int i = context.from(); i < index; i++) {
            Particles.Split topic = Particles.of(context.line().get(i));
            boolean isTopic = topic.particle().equals("은") || topic.particle().equals("는");
            if (isTopic && lexicon.noun(topic.noun()) != null && !WeakNouns.contains(topic.noun())) {
                Cue cue = new Cue(i, i, Force.NEUTRAL);
                return clauses.finding(
                        "NounIsClause", context.from(i + 1), index, end, cue, Need.NOBODY, null, index + 2);
            }
        }
        return null;
    }

    /** '…다는 것이다' goes on with what the last speaker said. */
    private @Nullable Finding explanation(Context context, int index, int end) {
        if (PROBLEM.contains(context.line().get(0).bare())) {
            return null;
        }
        for (int i = 0; i < index; i++) {
            boolean thing = context.line().get(i).bare().equals("것은")
                    || context.line().get(i).bare().equals("점은");
            String after = context.line().get(i + 1).bare();
            if (thing && !after.startsWith(NOT) && !after.equals(LET_ALONE)) {
                return null;
            }
        }
        Cue cue = new Cue(index + 1, index + 1, Force.NEUTRAL);
        return clauses.finding("Explanation", context, index, end, cue, Need.CARRIED, null, index + 2);
    }

    private @Nullable Finding complement(Context context, int index, int end, NounSearch.Found found) {
        int next = found.cue().last() + 1;
        String noun = context.line().get(found.noun()).bare();
        boolean weak = WeakNouns.isWeak(noun, context.line().get(index));
        return switch (found.frame()) {
            case IS ->
                weak
                                && found.owner() == null
                                && found.cue().last() == found.noun()
                                && !STRONG.matcher(noun).matches()
                        ? null
                        : is(context, index, end, found, next);
            case EMERGES ->
                weak && !WeakNouns.isRumour(noun) ? null : emergence.emerges(context, index, end, found, next);
            case COUNTED -> null;
            case RECEIVED ->
                (weak && !WeakNouns.isRumour(noun)) || context.line().get(index).attached()
                        ? null
                        : emergence.received(context, index, end, found, next);
            case EXPRESSED ->
                Guesses.are(context.line(), found.cue()) || Rejections.are(context.line(), found)
                        ? found.owner() == null ? null : owned(context, index, end, found, next)
                        : clauses.finding(
                                "NounExpressed",
                                context,
                                index,
                                end,
                                found.cue(),
                                Need.SPEAKER,
                                expressing(context, index, found),
                                next);
            case OTHER ->
                isJoined(context, found)
                        ? emergence.emerges(context, index, end, found, found.noun() + 1)
                        : found.owner() == null || weak ? null : owned(context, index, end, found, next);
        };
    }

    /** Who expresses it; '새롬시가 돈을 썼다는 비판도 덧붙였다': not the subject of the clause, but who has spoken before. */
    private @Nullable Source expressing(Context context, int index, NounSearch.Found found) {
        Source source = clauses.governing(context, index, found.cue());
        boolean adds = source != null
                && source.role() == Source.Role.SUBJECT
                && !context.isFirstToSpeak()
                && context.line().get(found.noun()).endsWith("도")
                && ADDS.matcher(context.line().get(found.cue().last()).bare()).matches();
        return adds ? null : source;
    }

    /** '오른다는 계산과 …어렵다는 회의론이 엇갈린다': what another thing said comes up with. */
    private boolean isJoined(Context context, NounSearch.Found found) {
        WordLine line = context.line();
        Word noun = line.get(found.noun());
        if (!noun.endsWith("과") && !noun.endsWith("와") && !noun.hasComma()) {
            return false;
        }
        for (int i = found.noun() + 1; i < line.size(); i++) {
            Quotative other = Quotative.of(line.get(i));
            if (other != null && other.form() == Quotative.Form.NOUN) {
                NounSearch.Found second = nouns.after(context, i);
                return second != null && second.frame() == NounSearch.Frame.EMERGES;
            }
        }
        return false;
    }

    private @Nullable Finding owned(Context context, int index, int end, NounSearch.Found found, int next) {
        for (int i = found.noun() + 1; i < context.line().size(); i++) {
            Quotative outer = Quotative.of(context.line().get(i));
            if (outer != null && outer.form() == Quotative.Form.VERB) {
                return null;
            }
            NounSearch.Found whole =
                    outer == null || outer.form() != Quotative.Form.NOUN ? null : nouns.after(context, i);
            if (whole != null && whole.frame() != NounSearch.Frame.OTHER) {
                return null;
            }
        }
        Source topic = context.first(Source.Role.TOPIC, index);
        boolean others = topic != null && topic.speaker() instanceof Speaker.Named;
        Finding finding = clauses.finding(
                "NounOwned", context, index, end, found.cue(), Need.SPEAKER, others ? topic : null, next);
        return finding == null ? null : finding.withSource(found.owner());
    }

    /** '환경단체들은 …는 주장이다', '많이 내는 산업계는 …는 주장이다': a crowd at the beginning of the sentence, null for others. */
    private @Nullable Source crowd(Context context, int index) {
        Source topic = context.first(Source.Role.TOPIC, index);
        topic = topic == null ? context.first(Source.Role.ALSO, index) : topic;
        if (topic == null || !(topic.speaker() instanceof Speaker.Unnamed)) {
            return null;
        }
        boolean first = topic.first() <= context.from() + 1;
        boolean told = !first && context.line().get(topic.first() - 1).isAdnominal();
        Word head = context.line().get(topic.last());
        boolean several = first && CROWDS.matcher(head.bare()).matches();
        boolean circle =
                (first || told) && lexicon.isUnnamedSource(Particles.of(head).noun());
        return several || circle ? topic : null;
    }

    /** Whose stand it is: the topic; in a side clause the subject ('정부가 …한다는 방침인 가운데'). */
    private static @Nullable Source holder(Context context, int index, NounSearch.Found found) {
        Source topic = context.afterMainClause(index).first(Source.Role.TOPIC, index);
        boolean aside = context.line().get(found.noun()).endsWith("인");
        return topic == null && aside ? context.first(Source.Role.SUBJECT, index) : topic;
    }

    /** '가온철도는 노조가 …했다는 주장이다': the topic at the beginning where the clause has a subject of its own; null for others. */
    private static @Nullable Source asserting(Context context, int index) {
        Source topic = context.first(Source.Role.TOPIC, index);
        boolean outside = topic != null
                && topic.first() <= context.from() + 1
                && topic.speaker() instanceof Speaker.Named
                && SubjectWords.any(context.line(), topic.last() + 1, index);
        return outside ? topic : null;
    }

    /** '금감원의 판단이다', '방통위는 …는 방침이다'; of other nouns the topic may belong to what was said. */
    private @Nullable Finding is(Context context, int index, int end, NounSearch.Found found, int next) {
        Source owner = found.owner();
        String noun = context.line().get(found.noun()).bare();
        boolean own = OWN.stream().anyMatch(noun::startsWith);
        Source named = own ? holder(context, index, found) : crowd(context, index);
        if (named == null && ASSERTION.matcher(noun).matches()) {
            named = asserting(context, index);
        }
        boolean plain = own && named == null && owner == null && found.noun() == index + 1;
        Source topic = plain ? UnknownTopics.first(context, index) : named;
        if (owner == null && topic == null && CROWD.stream().anyMatch(noun::startsWith)) {
            return clauses.finding("NounIs", context, index, end, found.cue(), Need.NOBODY, null, next);
        }
        Need need = noun.startsWith("뜻") || noun.startsWith("의미")
                ? Need.JUST_SAID
                : MEANING.stream().anyMatch(noun::startsWith)
                        ? Need.CARRIED
                        : OBSERVATION.stream().anyMatch(noun::startsWith) ? Need.SPOKEN : Need.SPEAKER;
        Finding finding =
                clauses.finding("NounIs", context, index, end, found.cue(), need, owner == null ? topic : null, next);
        return finding == null || owner == null ? finding : finding.withSource(owner);
    }
}
