package io.claimgraph.extraction.attribution.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.SourceFinder;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence under reading.
 *
 * @param line its words
 * @param sources its sources
 * @param finder finds sources in phrases without a particle
 * @param from index of the first word after what has been attributed so far
 * @param link how what comes next depends on what came before
 * @param isFirstToSpeak whether nobody has spoken or been introduced before in the article
 */
public record Context(
        WordLine line, List<Source> sources, SourceFinder finder, int from, Link link, boolean isFirstToSpeak) {
    private static final Set<String> GOING_ON =
            Set.of("또", "또한", "이어", "이어서", "마지막으로", "끝으로", "덧붙여", "그러면서", "아울러", "특히", "더불어", "우선", "먼저");

    /** What a clause before these tells happened before or while its subject spoke. */
    private static final Pattern TIME = Pattern.compile(
            "(뒤|후|직후|다음|가운데|데|것|바|채|만큼|자리|날|때|순간|직전|사이|와중|상황|상태|점|반면|대신|이후|당시|기자회견|회견|간담회|회의|행사|토론회|인터뷰|통화|자료|성명|입장문|보고서|글|논평).*");

    private static final Pattern REASON = Pattern.compile("(이유|까닭|원인|목적|문제|배경|결과|취지|방법)[은는]");

    /** In words: from the end of a clause to the topic of the next one. */
    private static final int ADVERBS = 3;

    /** In words. */
    private static final int LONGEST_HEAD = 3;

    private static final String WHEN = "자";
    private static final String BUT = "지만";
    private static final String WHEREAS = "반면";

    /** '말했으며', after which somebody else may speak. */
    private static final Pattern PAST_AND = Pattern.compile(".*[았었였했갔왔됐렸졌혔]으며");

    /** How what comes next in a sentence depends on what came before: '"…"라며 …라고 말했다'. */
    public enum Link {
        NONE,
        /** It has the same source, which has not been named yet. */
        SAME_SOURCE,
        /** It has the same source, which has been named. */
        SAME_NAMED_SOURCE
    }

    /** The rest of the sentence after a finding. */
    public Context after(Finding finding, int index) {
        Link next = Link.NONE;
        boolean goesOn = finding.cue() == null
                ? finding.need() != Finding.Need.AROUND
                : finding.need() != Finding.Need.NOBODY && isAndAlso(finding.cue());
        if (goesOn) {
            boolean named = finding.source() != null || link == Link.SAME_NAMED_SOURCE;
            next = named ? Link.SAME_NAMED_SOURCE : Link.SAME_SOURCE;
        }
        return new Context(line, sources, finder, index, next, isFirstToSpeak);
    }

    /** '비판하며', '설명하면서': who says so says what follows, too. */
    private boolean isAndAlso(Cue cue) {
        Word verb = line.get(cue.last());
        return (verb.endsWith("며") || verb.endsWith("면서"))
                && !PAST_AND.matcher(verb.bare()).matches();
    }

    /** The sentence from a word on. */
    public Context from(int index) {
        return new Context(line, sources, finder, index, link, isFirstToSpeak);
    }

    /** The source whose clause reports what ends at a word: its topic, else its subject. */
    @Nullable
    public Source governing(int anchor) {
        Context own = ofAnother(anchor);
        if (own.link() != Link.NONE) {
            return null;
        }
        Context clause = own.afterBackground(anchor).afterMainClause(anchor);
        Source topic = clause.first(Role.TOPIC, anchor);
        if (topic != null && goesOn() && topic.first() > 1 && clause.isInner(topic)) {
            topic = null;
        }
        if (topic == null) {
            topic = clause.first(Role.ALSO, anchor);
        }
        Source subject = goesOn() ? null : clause.subject(anchor);
        Source place = topic == null ? clause.first(Role.PLACE, anchor) : null;
        if (place != null && (subject == null || place.last() < subject.first())) {
            return place;
        }
        boolean outer = topic == null || (subject != null && isRightBefore(subject, topic));
        return outer ? subject : topic;
    }

    /** The first subject before a word that does not belong to a relative clause: '정부가 추진하는 사업이 …하도록 …하겠다고'. */
    private @Nullable Source subject(int anchor) {
        Source subject = first(Role.SUBJECT, anchor);
        if (subject == null || isFirstToSpeak || subject.last() + 2 >= anchor) {
            return subject;
        }
        if (isInner(subject)) {
            return null;
        }
        Word verb = line.get(subject.last() + 1);
        Word noun = head(subject.last() + 2, anchor);
        boolean relative = verb.isAdnominal()
                && !noun.isQuotation()
                && noun.lastTag().startsWith("J")
                && !TIME.matcher(noun.bare()).matches();
        return relative ? from(subject.last() + 1).subject(anchor) : subject;
    }

    /** The last noun of the phrase that begins at a word: '(법원이 있는) 나래시 서동에서'. */
    private Word head(int first, int before) {
        int last = first;
        while (last + 1 < before
                && last < first + LONGEST_HEAD
                && !line.get(last).isQuotation()
                && line.get(last).isNominal()) {
            last++;
        }
        return line.get(last);
    }

    /** '… 안전 관리와 함께 주민들이 불편을 겪지 않도록': a subject behind what belongs to its own clause. */
    private boolean isInner(Source subject) {
        if (!(subject.speaker() instanceof Speaker.Unnamed)) {
            return false;
        }
        for (int i = subject.first() - 1; i >= from; i--) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.lastTag().equals("EC")) {
                return !Tense.isPastAnd(word);
            }
            if (!word.isQuotation()
                    && (word.lastTag().equals("JKO") || word.bare().startsWith("경우") || isReason(word))) {
                return true;
            }
        }
        return false;
    }

    /** '그 이유는 효과적인 지도자가 되기 위해서라고'. */
    private static boolean isReason(Word word) {
        return REASON.matcher(word.bare()).matches();
    }

    /** 'A가 B는 …고 주장했다': the subject outside is A. */
    private boolean isRightBefore(Source subject, Source topic) {
        return subject.last() < topic.first()
                && line.words().subList(subject.last() + 1, topic.first()).stream()
                        .noneMatch(word -> word.isQuotation() || word.isVerbal() || word.hasComma());
    }

    /** Leaves out the clause in which the one before spoke, if another one speaks after it: 'A가 "…"며 …을 주장하자 B는 "…"고 맞받았다'. */
    public Context ofAnother(int anchor) {
        if (link == Link.NONE) {
            return this;
        }
        for (int i = anchor - 2; i > from; i--) {
            Word word = line.get(i);
            boolean ends = !word.isQuotation()
                    && word.lastTag().equals("EC")
                    && (word.endsWith(WHEN) || Tense.isPastAnd(word));
            if (ends) {
                Context rest = new Context(line, sources, finder, i + 1, Link.NONE, isFirstToSpeak);
                Source other = rest.first(Role.TOPIC, anchor);
                return other != null && other.first() == i + 1 ? rest : this;
            }
        }
        return this;
    }

    /** Leaves out the clause that tells what else went on: 'A가 …한 가운데 B가 …고 말했다'. */
    public Context afterBackground(int anchor) {
        for (int i = anchor - 1; i > from; i--) {
            if (line.get(i).bare().equals("가운데") && line.get(i - 1).isAdnominal()) {
                Context rest = from(i + 1);
                boolean topicAfter = rest.first(Role.TOPIC, anchor) != null;
                boolean subjectAfter = rest.first(Role.SUBJECT, anchor) != null && first(Role.TOPIC, i) == null;
                return topicAfter || subjectAfter ? rest : this;
            }
        }
        return this;
    }

    /** Leaves out a main clause before that of another topic: 'A는 …을 요청했고, B는 …고 말했다'. */
    public Context afterMainClause(int anchor) {
        Source topic = first(Role.TOPIC, anchor);
        if (topic == null || anchor == line.size() - 1) {
            return this;
        }
        for (Source other : sources) {
            if (other.role() == Role.TOPIC
                    && other.first() > topic.last() + 1
                    && other.last() < anchor
                    && endsMain(topic.last(), other.first() - 1)
                    && !SubjectWords.any(line, topic.last() + 1, other.first())) {
                return from(other.first());
            }
        }
        return this;
    }

    /** Whether a main clause ends in a word, or in one of the two before it after which only adverbs come: '…했지만 당시에도', '…했으며, 그 과정에서'. */
    private boolean endsMain(int topic, int index) {
        for (int i = index; i > topic + 1 && i > index - ADVERBS; i--) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return false;
            }
            boolean and = Tense.isPastAnd(word) && (i == index || word.lastTag().equals("EC"));
            if (and || (i == index && (word.endsWith(BUT) || word.bare().equals(WHEREAS)))) {
                return true;
            }
            if (word.isVerbal() || word.hasComma()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence goes on with the speaker before it: the subject in it belongs to what is said. */
    public boolean goesOn() {
        return GOING_ON.contains(line.get(0).bare());
    }

    /** The first source of a role before a word, or null. */
    @Nullable
    public Source first(Role role, int before) {
        for (Source source : sources) {
            if (source.role() == role && source.first() >= from && source.last() < before) {
                return source;
            }
        }
        return null;
    }

    /** The last source of a role before a word, or null. */
    @Nullable
    public Source last(Role role, int before) {
        Source found = null;
        for (Source source : sources) {
            if (source.role() == role && source.first() >= from && source.last() < before) {
                found = source;
            }
        }
        return found;
    }

    /** The sentence in an article in which nobody has spoken before, or somebody has. */
    public Context asFirstToSpeak(boolean first) {
        return new Context(line, sources, finder, from, link, first);
    }

    /** From a word's beginning to an offset. */
    public Span span(int first, int end) {
        return new Span(line.get(first).span().start(), end);
    }
}
