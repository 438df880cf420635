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
 */
record Context(WordLine line, List<Source> sources, SourceFinder finder, int from, Link link) {
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
        return new Context(line, sources, finder, index, next);
    }

    /** The sentence from a word on. */
    Context from(int index) {
        return new Context(line, sources, finder, index, link);
    }

    /** The source whose clause reports what ends at a word: its topic, else its subject. */
    @Nullable
    Source governing(int anchor) {
        if (link != Link.NONE) {
            return null;
        }
        Source topic = first(Role.TOPIC, anchor);
        if (topic == null) {
            topic = first(Role.ALSO, anchor);
        }
        return topic == null && !goesOn() ? first(Role.SUBJECT, anchor) : topic;
    }

    /** Whether the sentence goes on with the speaker before it: the subject in it belongs to what is said. */
    private boolean goesOn() {
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

    /** From a word's beginning to an offset. */
    Span span(int first, int end) {
        return new Span(line.get(first).span().start(), end);
    }
}
