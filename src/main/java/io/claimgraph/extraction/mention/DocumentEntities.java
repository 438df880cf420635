package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.Comparator;
import java.util.List;

/**
 * The entities of one article with all their mentions. Immutable.
 *
 * @param entities each once; their names are unique
 * @param mentions in the order of the text, without overlap, pronouns among them
 * @param clues to each entity: who found it, each as the table of weights names it
 */
public record DocumentEntities(List<ExtractedEntity> entities, List<Mention> mentions, List<List<String>> clues) {
    public DocumentEntities {
        entities = List.copyOf(entities);
        clues = clues.stream().map(List::copyOf).toList();
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** Of entities to which there are no clues. */
    public DocumentEntities(List<ExtractedEntity> entities, List<Mention> mentions) {
        this(entities, mentions, entities.stream().map(_ -> List.<String>of()).toList());
    }

    public ExtractedEntity entity(Mention mention) {
        return entities.get(mention.entity());
    }

    /** The mentions that lie wholly within a span, in order. */
    public List<Mention> within(Span span) {
        int from = firstAtOrAfter(span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The mentions that end at an offset or before it, in order. */
    public List<Mention> before(int offset) {
        int to = firstAtOrAfter(offset);
        while (to > 0 && mentions.get(to - 1).span().end() > offset) {
            to--;
        }
        return mentions.subList(0, to);
    }

    /** The mentions that share a character with a span, in order. */
    public List<Mention> overlapping(Span span) {
        int from = firstAtOrAfter(span.start());
        while (from > 0 && mentions.get(from - 1).span().end() > span.start()) {
            from--;
        }
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The mentions that end within a span, wherever they start, in order. */
    public List<Mention> endingIn(Span span) {
        int from = firstAtOrAfter(span.start());
        while (from > 0 && mentions.get(from - 1).span().end() > span.start()) {
            from--;
        }
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    private int firstAtOrAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
