package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.attribution.Source.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence under reading.
 *
 * @param line its words
 * @param sources its sources
 * @param finder finds sources in phrases without a particle
 * @param from index of the first word after what has been attributed so far
 */
record Context(WordLine line, List<Source> sources, SourceFinder finder, int from) {
    Context from(int index) {
        return new Context(line, sources, finder, index);
    }

    /** The source whose clause reports what ends at a word: its topic, else its subject. */
    @Nullable
    Source governing(int anchor) {
        Source topic = first(Role.TOPIC, anchor);
        if (topic == null) {
            topic = first(Role.ALSO, anchor);
        }
        return topic == null ? first(Role.SUBJECT, anchor) : topic;
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
