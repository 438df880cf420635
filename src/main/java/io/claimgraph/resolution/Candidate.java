package io.claimgraph.resolution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An entity of one article before it is recognised.
 *
 * @param nameKey what its name is matched by, where it may be matched
 * @param formKeys what its other forms are matched by
 */
record Candidate(
        EntityType type,
        String name,
        List<String> forms,
        List<Span> mentions,
        Set<String> aliases,
        Optional<NameKey> nameKey,
        Set<NameKey> formKeys) {
    static Candidate of(ExtractedEntity entity, NameRules rules) {
        EntityType type = entity.type();
        Set<NameKey> formKeys = new TreeSet<>();
        Set<String> aliases = new TreeSet<>();
        for (String form : entity.forms()) {
            rules.keyOfForm(type, form).ifPresent(formKeys::add);
            if (rules.isAlias(type, form)) {
                aliases.add(form);
            }
        }
        return new Candidate(
                type,
                entity.name(),
                entity.forms(),
                entity.mentions(),
                aliases,
                rules.keyOfName(type, entity.name()),
                formKeys);
    }

    /** A policy that only a fact's words name; they are matched as strictly as a short form. */
    static Candidate ofWords(String words, NameRules rules) {
        Optional<NameKey> key = rules.keyOfForm(EntityType.POLICY, words);
        return new Candidate(EntityType.POLICY, words, List.of(), List.of(), Set.of(words), key, Set.of());
    }

    EntityFamily family() {
        return EntityFamily.of(type);
    }

    Stream<NameKey> keys() {
        return Stream.concat(nameKey.stream(), formKeys.stream());
    }
}
