package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.Source.Role;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds persons before whose post marks stand: "민새롬 '바다지킴이' 대표는", "‘새롬’ 대통령은", "「민새롬」 의원은". */
final class MarkedPersons {
    private static final int LONGEST_NAME = 30;

    private final DocumentEntities entities;
    private final PhraseNames names;
    private final SourceParticles particles;
    private final PhraseBounds bounds;

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

    private @Nullable Integer byPart(String part) {
        Integer found = null;
        for (int i = 0; i < entities.entities().size(); i++) {
            String name = entities.entities().get(i).name();
            boolean fits = name.endsWith(' ' + part) || name.startsWith(part + ' ');
            if (fits && entities.entities().get(i).type() == EntityType.PERSON) {
                if (found != null) {
                    return null;
                }
                found = i;
            }
        }
        return found;
    }
}
