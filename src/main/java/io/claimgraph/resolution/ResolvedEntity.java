package io.claimgraph.resolution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import java.util.List;
import java.util.Set;

/**
 * An entity of one article, recognised.
 *
 * @param id which stakeholder or policy it is
 * @param type what the article takes it for
 * @param name the fullest form that the article has for it
 * @param aliases the forms it is known by, without title references and common nouns; empty where there are no others
 * @param keys what it can be matched by in other articles
 * @param forms every surface form used for it; empty where only a fact names it
 * @param mentions where it is named, in order; empty where only a fact names it
 */
public record ResolvedEntity(
        EntityId id,
        EntityType type,
        String name,
        Set<String> aliases,
        Set<NameKey> keys,
        List<String> forms,
        List<Span> mentions) {
    public ResolvedEntity {
        aliases = Set.copyOf(aliases);
        keys = Set.copyOf(keys);
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
    }
}
