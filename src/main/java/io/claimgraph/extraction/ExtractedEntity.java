package io.claimgraph.extraction;

import io.claimgraph.article.Span;
import java.util.List;

/**
 * A stakeholder or policy that one article talks about.
 *
 * @param name its fullest form in the article; unique among the article's entities
 * @param type what it is
 * @param forms every surface form used for it, without particles, the name among them
 * @param mentions where it is named, in order
 */
public record ExtractedEntity(String name, EntityType type, List<String> forms, List<Span> mentions) {
    public ExtractedEntity {
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
    }

    /** Of the name alone, which tells the entities of an article apart: one may have very many mentions. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
