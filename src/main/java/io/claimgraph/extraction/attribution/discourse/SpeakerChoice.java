package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.noun.NounSearch;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses who said something: the source in the sentence, else who spoke before or stands in a sentence beside it. */
public final class SpeakerChoice {
    /** The rule for quotations that share what follows the last one. */
    private static final String LISTED = "QuoteList";

    private static final Set<String> SO = Set.of("이같이", "이렇게");
    private static final Pattern RESULT = Pattern.compile("(결과|.*(연구|조사|분석)결과|보고).*");
    private static final Pattern RESEARCHERS = Pattern.compile(".*(연구팀|연구진|공동연구팀|교수팀|교수|박사|연구원|연구소)[은는]");

    private static final Pattern JUDGEMENT = Pattern.compile("(판결|판단|결정|심결|재결|판정|권고|유권해석|해석)(이|도|가)");

    /** What somebody said, as the occasion of an answer. */
    private static final Pattern REPLY =
            Pattern.compile("(것|데|.*(지적|질문|주장|물음|비판|요구|의견|우려|발언|말|제안|반박|해명|설명|반론|항의|질의|비난|의혹|전망|관측))(에|엔|에는|에도|에게는)");

    private final Discourse discourse;
    private final NounSearch nouns;

    private final Interview interview;
    private final Announced announced;

    /** A choice that goes by what the article told before. */
    public SpeakerChoice(Discourse discourse, Interview interview, Announced announced, NounSearch nouns) {
        this.discourse = discourse;
        this.interview = interview;
        this.announced = announced;
        this.nouns = nouns;
    }

    /**
     * Who said what a finding holds, or null where that shows that nothing was said.
     *
     * @param findings those of the sentence
     * @param index which of them
     * @param before who said what the one before holds, or null
     * @param after the next sentence, or null
     */
    @Nullable
    public Speaker of(
            Context context, List<Finding> findings, int index, @Nullable Speaker before, @Nullable Context after) {
        Finding finding = findings.get(index);
        if (finding.source() != null) {
            boolean ofSpeaker = finding.source().speaker() instanceof Speaker.SameOfficial && discourse.isBody(before);
            return ofSpeaker ? before : discourse.resolve(finding.source().speaker());
        }
        Speaker answering = before == null ? answering(context, findings, index) : null;
        if (answering != null) {
            return discourse.resolve(answering);
        }
        if (finding.need() == Need.NOBODY) {
            Source author = after == null ? null : whoSaidSo(finding, context, after);
            return author == null ? new Speaker.Unnamed() : discourse.resolve(author.speaker());
        }
        if (before != null) {
            Finding inner = findings.get(index - 1);
            boolean listed = inner.rule().equals(LISTED) && inner.cue() == null;
            Source outer = listed ? null : outerTopic(context, inner);
            if (outer != null) {
                return discourse.resolve(outer.speaker());
            }
            return isReplyTo(context, inner, finding) ? around(context, finding, after) : before;
        }
        Finding next = index + 1 < findings.size() ? findings.get(index + 1) : null;
        if (finding.cue() == null && next != null && next.source() != null) {
            return discourse.resolve(next.source().speaker());
        }
        if (finding.need() == Need.IN_SENTENCE && next == null) {
            return null;
        }
        return around(context, finding, after);
    }

    /** Who answers: whom this sentence or the one before has asked, else whom the text is with; null where nothing is answered. */
    private @Nullable Speaker answering(Context context, List<Finding> findings, int index) {
        Cue cue = null;
        for (int i = index; cue == null && i < findings.size(); i++) {
            cue = findings.get(i).cue();
        }
        if (cue == null || !Asked.isAnswered(context.line(), cue)) {
            return null;
        }
        int start = findings.get(index).content().start();
        Source asked = Asked.within(context, start);
        if (asked != null) {
            return asked.speaker();
        }
        boolean question = Asked.isAsked(context, start);
        return question && discourse.isFresh() ? discourse.carried() : interview.respondent();
    }

    /** Who said what a lead tells of: '…다는 지적이 나왔다. A는 20일 이같이 밝혔다', '…다는 연구 결과가 나왔다. A 연구팀은 …'. */
    private @Nullable Source whoSaidSo(Finding finding, Context context, Context after) {
        Source author = after.first(Source.Role.TOPIC, after.line().size());
        if (author == null || author.first() > 1 || author.speaker() instanceof Speaker.Unnamed) {
            return null;
        }
        boolean so = after.line().words().stream().anyMatch(word -> SO.contains(word.bare()));
        boolean study = finding.cue() != null
                && RESULT.matcher(context.line().get(finding.cue().first()).bare())
                        .matches();
        boolean researchers =
                RESEARCHERS.matcher(after.line().get(author.last()).bare()).matches();
        return so || (study && researchers) || (isJudged(finding, context) && discourse.isJudge(author.speaker()))
                ? author
                : null;
    }

    /** '…다는 항소심 판결이 나왔다', '…라는 결정이 내려졌다'. */
    private static boolean isJudged(Finding finding, Context context) {
        return finding.cue() != null
                && JUDGEMENT
                        .matcher(context.line().get(finding.cue().first()).bare())
                        .matches();
    }

    /** The topic around a finding that stands in a side clause: 'A는 B가 "…"는 결론을 내린 것과 관련해 "…"고 했다'. */
    private static @Nullable Source outerTopic(Context context, Finding inner) {
        boolean inSideClause = inner.source() == null
                ? inner.need() == Need.NOBODY
                : inner.source().role() == Source.Role.SUBJECT || inner.source().role() == Source.Role.OWNER;
        int start = inner.source() == null
                ? inner.content().start()
                : context.line().get(inner.source().first()).span().start();
        return context.sources().stream()
                .filter(source -> inSideClause
                        && source.isMain()
                        && context.line().get(source.last()).span().end() <= start)
                .findFirst()
                .orElse(null);
    }

    /** '"…"라는 B의 지적에 "…"라고 했다': whoever goes on answers B. */
    private static boolean isReplyTo(Context context, Finding inner, Finding reply) {
        if (inner.source() == null || inner.cue() == null) {
            return false;
        }
        Source.Role role = inner.source().role();
        if (role != Source.Role.OWNER && role != Source.Role.SUBJECT) {
            return false;
        }
        for (int i = inner.anchor() + 1; i < reply.anchor(); i++) {
            Word word = context.line().get(i);
            if (!word.isQuotation()
                    && (ClauseStart.isTopicOfTalk(word)
                            || REPLY.matcher(word.bare()).matches())) {
                return context.line().get(inner.cue().last()).isAdnominal() || role == Source.Role.OWNER;
            }
        }
        return false;
    }

    /** Whoever the next sentence names first explains what the lead has told: '…하겠다는 것이다. 나래시는 20일 …'. */
    private @Nullable Speaker toldNext(@Nullable Context after) {
        Source next = after == null
                ? null
                : after.first(Source.Role.TOPIC, after.line().size());
        return next != null && next.first() <= 1 && next.speaker() instanceof Speaker.Named
                ? discourse.resolve(next.speaker())
                : null;
    }

    /** Whose words the sentence before announces or, in the same paragraph, whom it tells of: '한 씨는 고개를 저었다. "…"'. */
    private @Nullable Speaker toldBefore(Context context, @Nullable Context after) {
        if (announced.speaker() != null) {
            return discourse.resolve(announced.speaker());
        }
        int paragraph = context.line().sentence().paragraph();
        boolean within = discourse.paragraph() == paragraph;
        boolean ends = after == null || after.line().sentence().paragraph() != paragraph;
        return within ? discourse.toldOf(ends) : null;
    }

    /** Who said words that stand by themselves, as the sentences beside them tell; null where they do not. */
    private @Nullable Speaker beside(Context context, @Nullable Context after) {
        Speaker answering = interview.answering();
        if (answering != null) {
            return discourse.resolve(answering);
        }
        Source owner = after == null ? null : nouns.ownerOfAll(after);
        if (owner != null) {
            return discourse.resolve(owner.speaker());
        }
        Speaker told = toldBefore(context, after);
        if (told != null || after == null) {
            return told;
        }
        for (Source source : after.sources()) {
            if (source.isMain() || source.role() == Source.Role.SUBJECT) {
                return discourse.resolve(source.speaker());
            }
        }
        return null;
    }

    private @Nullable Speaker around(Context context, Finding finding, @Nullable Context after) {
        Speaker beside = finding.need() == Need.AROUND ? beside(context, after) : null;
        if (beside != null) {
            return beside;
        }
        if (finding.need() == Need.JUST_SAID) {
            return discourse.hasJustSpoken() ? discourse.justSpoke() : null;
        }
        if (finding.need() == Need.SPOKEN) {
            return discourse.justSpoke();
        }
        boolean follows = finding.need() == Need.CARRIED || finding.rule().equals("NounIs");
        if (follows && !discourse.isFresh()) {
            Speaker next = finding.need() == Need.CARRIED ? toldNext(after) : new Speaker.Unnamed();
            return next == null && finding.rule().equals("Explanation") ? discourse.acted() : next;
        }
        Speaker carried = finding.need() == Need.CARRIED ? discourse.explaining() : discourse.carried();
        if (carried == null && finding.rule().equals("Explanation")) {
            return discourse.acted();
        }
        boolean said = finding.kind() == Kind.DIRECT || finding.rule().equals("ReportedClause");
        return carried == null && said ? new Speaker.Unnamed() : carried;
    }
}
