package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;

/**
 * A stretch of the body that one finder takes for a name.
 *
 * @param span the name, without particles
 * @param type what it names
 * @param trust how sure the finder is, from 0 to 1; where two overlap, the surer one stands
 * @param entry number of its entry in the lexicon, {@link NameLexicon#NO_ENTRY} without one
 * @param shown whether what stands around it shows what it is, however little its word looks like a name
 */
record Candidate(Span span, EntityType type, double trust, int entry, boolean shown) {
    Candidate(Span span, EntityType type, double trust, int entry) {
        this(span, type, trust, entry, false);
    }

    Candidate(int start, int end, EntityType type, double trust) {
        this(new Span(start, end), type, trust, NameLexicon.NO_ENTRY, false);
    }

    /** A person whom the words around the name show to be one. */
    static Candidate shownPerson(int start, int end, double trust) {
        return new Candidate(new Span(start, end), EntityType.PERSON, trust, NameLexicon.NO_ENTRY, true);
    }
}
