package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entities of an article while it is being read, in the order of their first mention. Not thread-safe. */
final class Drafts {
    private final List<Draft> list;

    Drafts(List<Draft> list) {
        this.list = list;
    }

    List<Draft> list() {
        return list;
    }

    /** Takes the other draft of the same type that bears a name into a draft: '노란봉투법(노조법 개정안)'. */
    void merge(Draft draft, String name) {
        list.stream()
                .filter(other -> other != draft
                        && other.type() == draft.type()
                        && other.names().contains(name))
                .findFirst()
                .ifPresent(other -> {
                    draft.absorb(other);
                    list.remove(other);
                });
    }

    Draft get(int index) {
        return list.get(index);
    }

    /** The entities that the body mentions, with their mentions renumbered; names that two share are told apart by keeping the first. */
    DocumentEntities toEntities(Body body, List<Mention> mentions) {
        List<ExtractedEntity> entities = new ArrayList<>();
        List<Mention> kept = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            List<Mention> own = mentions.stream()
                    .filter(mention -> mention.entity() == index)
                    .sorted(Comparator.comparing(Mention::span))
                    .toList();
            Draft draft = list.get(i);
            if (own.isEmpty() || !taken.add(draft.name())) {
                continue;
            }
            int number = entities.size();
            own.forEach(mention -> kept.add(new Mention(mention.span(), number, mention.kind())));
            entities.add(entity(body, draft, own));
        }
        return new DocumentEntities(entities, kept);
    }

    private static ExtractedEntity entity(Body body, Draft draft, List<Mention> mentions) {
        List<Span> spans = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .map(Mention::span)
                .toList();
        String text = body.article().text();
        Set<String> used = new HashSet<>();
        spans.forEach(span -> used.add(span.of(text)));
        List<String> forms = draft.forms().stream()
                .filter(form -> form.equals(draft.name()) || used.contains(form) || text.contains(form))
                .toList();
        return new ExtractedEntity(draft.name(), draft.type(), forms, spans);
    }

    static boolean isBody(EntityType type) {
        return type == EntityType.AGENCY || type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }
}
