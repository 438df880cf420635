package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.AnalysedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article and where its persons and bodies stand. Immutable. */
final class Context {
    private final AnalysedArticle article;
    private final DocumentEntities entities;
    private final List<Mention> persons;
    private final Map<Integer, Mention> bodiesByStart = new HashMap<>();
    private final Map<Integer, Mention> bodiesByEnd = new HashMap<>();

    Context(AnalysedArticle article, DocumentEntities entities) {
        this.article = article;
        this.entities = entities;
        this.persons = entities.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME)
                .filter(mention -> type(mention) == EntityType.PERSON)
                .toList();
        for (Mention mention : entities.mentions()) {
            if (mention.kind() != Mention.Kind.PRONOUN && isBody(type(mention))) {
                bodiesByStart.put(mention.span().start(), mention);
                bodiesByEnd.put(mention.span().end(), mention);
            }
        }
    }

    AnalysedArticle article() {
        return article;
    }

    String text() {
        return article.text();
    }

    /** Where persons are named in full, or by a part of a foreign name. */
    List<Mention> persons() {
        return persons;
    }

    List<Mention> mentions() {
        return entities.mentions();
    }

    ExtractedEntity entity(int index) {
        return entities.entities().get(index);
    }

    EntityType type(Mention mention) {
        return entities.entity(mention).type();
    }

    @Nullable
    Mention bodyAt(int start) {
        return bodiesByStart.get(start);
    }

    @Nullable
    Mention bodyBefore(int end) {
        return bodiesByEnd.get(end);
    }

    /** Where the person's name ends that begins at an offset; -1 if none does. */
    int personEnd(int start) {
        return persons.stream()
                .map(Mention::span)
                .filter(span -> span.start() == start)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(-1);
    }

    /** Where the list of names begins that goes on with the name at an offset ('이가온, 박나래'); the offset if there is none. */
    int listStart(int start) {
        int first = start;
        for (int i = persons.size() - 1; i >= 0; i--) {
            Span span = persons.get(i).span();
            if (span.end() < first && listGoesOn(span.end(), first)) {
                first = span.start();
            }
        }
        return first;
    }

    private boolean listGoesOn(int end, int next) {
        char mark = text().charAt(end);
        boolean comma = mark == ',' && (next == end + 1 || (next == end + 2 && text().charAt(end + 1) == ' '));
        return comma || (mark == '·' && next == end + 1);
    }

    /** The party that was named last before an offset. */
    @Nullable
    Mention partyBefore(int offset) {
        Mention last = null;
        for (Mention mention : entities.mentions()) {
            if (mention.span().end() <= offset
                    && mention.kind() != Mention.Kind.PRONOUN
                    && isParty(entities.entity(mention))) {
                last = mention;
            }
        }
        return last;
    }

    static boolean isParty(ExtractedEntity entity) {
        return entity.type() == EntityType.ORGANIZATION && entity.name().matches(".*당|국민의힘");
    }

    /** Where the body ends that begins at an offset; -1 if none does. */
    int bodyEnd(int start) {
        Mention body = bodiesByStart.get(start);
        return body == null ? -1 : body.span().end();
    }

    static boolean isBody(EntityType type) {
        return type == EntityType.AGENCY || type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }

    static Span around(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
