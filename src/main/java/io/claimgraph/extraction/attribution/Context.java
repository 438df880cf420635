package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.attribution.Source.Role;
import java.util.List;
import java.util.Set;
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
record Context(WordLine line, List<Source> sources, SourceFinder finder, int from, Link link, boolean isFirstToSpeak) {
    private static final Set<String> GOING_ON = Set.of("또", "또한", "이어", "이어서", "그러면서", "아울러", "특히", "더불어");

    /** How what comes next in a sentence depends on what came before: '"…"라며 …라고 말했다'. */
    enum Link {
        NONE,
        /** It has the same source, which has not been named yet. */
        SAME_SOURCE,
        /** It has the same source, which has been named. */
        SAME_NAMED_SOURCE
    }

    /** The rest of the sentence after a finding. */
    Context after(Finding finding, int index) {
        Link next = Link.NONE;
        if (finding.cue() == null && finding.need() != Finding.Need.AROUND) {
            boolean named = finding.source() != null || link == Link.SAME_NAMED_SOURCE;
            next = named ? Link.SAME_NAMED_SOURCE : Link.SAME_SOURCE;
        }
        return new Context(line, sources, finder, index, next, isFirstToSpeak);
    }

    /** The sentence from a word on. */
    Context from(int index) {
        return new Context(line, sources, finder, index, link, isFirstToSpeak);
    }

    /** The source whose clause reports what ends at a word: its topic, else its subject. */
    @Nullable
    Source governing(int anchor) {
        if (link != Link.NONE) {
            return null;
        }
        Context clause = afterBackground(anchor);
        Source topic = clause.first(Role.TOPIC, anchor);
        if (topic == null) {
            topic = clause.first(Role.ALSO, anchor);
        }
        Source subject = goesOn() ? null : clause.first(Role.SUBJECT, anchor);
        Source place = topic == null ? clause.first(Role.PLACE, anchor) : null;
        if (place != null && (subject == null || place.last() < subject.first())) {
            return place;
        }
        boolean outer = topic == null || (subject != null && isRightBefore(subject, topic));
        return outer ? subject : topic;
    }

    /** 'A가 B는 …고 주장했다': the subject outside is A. */
    private boolean isRightBefore(Source subject, Source topic) {
        return subject.last() < topic.first()
                && line.words().subList(subject.last() + 1, topic.first()).stream()
                        .noneMatch(word -> word.isQuotation() || word.isVerbal() || word.hasComma());
    }

    /** Leaves out the clause that tells what else went on: 'A가 …한 가운데 B가 …고 말했다'. */
    Context afterBackground(int anchor) {
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

    /** Whether the sentence goes on with the speaker before it: the subject in it belongs to what is said. */
    boolean goesOn() {
        return GOING_ON.contains(line.get(0).bare());
    }

    @Nullable
    Source first(Role role, int before) {
        for (Source source : sources) {
            if (source.role() == role && source.first() >= from && source.last() < before) {
                return source;
            }
        }
        return null;
    }

    @Nullable
    Source last(Role role, int before) {
        Source found = null;
        for (Source source : sources) {
            if (source.role() == role && source.first() >= from && source.last() < before) {
                found = source;
            }
        }
        return found;
    }

    /** The sentence in an article in which nobody has spoken before, or somebody has. */
    Context asFirstToSpeak(boolean first) {
        return new Context(line, sources, finder, from, link, first);
    }

    /** From a word's beginning to an offset. */
    Span span(int first, int end) {
        return new Span(line.get(first).span().start(), end);
    }
}
