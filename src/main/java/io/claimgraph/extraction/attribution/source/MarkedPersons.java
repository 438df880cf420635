package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Quotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds persons before whose post marks stand: "민새롬 '바다지킴이' 대표는", "‘새롬’ 대통령은", "「민새롬」 의원은". */
final class MarkedPersons {
    private static final int LONGEST_NAME = 30;
    private static final int NOBODY = -1;

    private final DocumentEntities entities;
    private final PhraseNames names;
    private final SourceParticles particles;
    private final PhraseBounds bounds;

    /** Persons by the first and the last part of their names, {@link #NOBODY} where several share it; null until somebody asks. */
    private @Nullable Map<String, Integer> parts;

    MarkedPersons(DocumentEntities entities, PhraseNames names, SourceParticles particles, PhraseBounds bounds) {
        this.entities = entities;
        this.names = names;
        this.particles = particles;
        this.bounds = bounds;
    }

    /** The person who holds the post that a word after marks is, null if none is named. */
    @Nullable
    Source of(WordLine line, int index, String post, Role role) {
        Word marked = line.at(index - 1);
        if (marked == null || !marked.isQuotation() || line.get(index).attached() || !particles.isPost(post)) {
            return null;
        }
        Integer called = called(marked);
        if (called != null) {
            return new Source(index - 1, index, role, new Speaker.Named(called));
        }
        Word name = line.at(index - 2);
        Mention bearer =
                name != null && !name.isQuotation() && bounds.endsWithPerson(name) ? names.lastMention(name) : null;
        return bearer == null ? null : new Source(index - 2, index, role, new Speaker.Named(bearer.entity()));
    }

    /** The person whose name, or a part of it, is all that stands in marks. */
    private @Nullable Integer called(Word marked) {
        Quotation quotation = marked.quotation();
        if (quotation == null || quotation.content().length() > LONGEST_NAME) {
            return null;
        }
        for (Mention mention : entities.within(quotation.content())) {
            boolean whole = mention.span().length() == quotation.content().length();
            if (whole && entities.entity(mention).type() == EntityType.PERSON) {
                return mention.entity();
            }
        }
        String part = marked.text().substring(1, Math.max(1, marked.text().length() - 1));
        return part.isBlank() ? null : byPart(part);
    }

    /** The only person one of whose names this is. */
    private @Nullable Integer byPart(String part) {
        if (parts == null) {
            parts = parts();
        }
        int found = parts.getOrDefault(part, NOBODY);
        return found == NOBODY ? null : found;
    }

    private Map<String, Integer> parts() {
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 0; i < entities.entities().size(); i++) {
            String name = entities.entities().get(i).name();
            int first = name.indexOf(' ');
            if (first > 0 && entities.entities().get(i).type() == EntityType.PERSON) {
                bearers.merge(name.substring(0, first), i, (one, other) -> NOBODY);
                bearers.merge(name.substring(name.lastIndexOf(' ') + 1), i, (one, other) -> NOBODY);
            }
        }
        return bearers;
    }
}
