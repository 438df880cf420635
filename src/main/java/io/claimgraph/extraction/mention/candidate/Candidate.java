package io.claimgraph.extraction.mention.candidate;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;

/**
 * A stretch of the body that one finder takes for a name.
 *
 * @param span the name, without particles
 * @param type what it names
 * @param trust how sure the finder is, from 0 to 1; where two overlap, the surer one stands
 * @param entry number of its entry in the lexicon, {@link NameLexicon#NO_ENTRY} without one
 * @param shown whether what stands around it shows what it is, however little its word looks like a name
 */
public record Candidate(Span span, EntityType type, double trust, int entry, boolean shown) {
    /** A candidate that nothing around it shows to be what it is. */
    public Candidate(Span span, EntityType type, double trust, int entry) {
        this(span, type, trust, entry, false);
    }

    /** One that no lexicon holds and nothing around it shows. */
    public Candidate(int start, int end, EntityType type, double trust) {
        this(new Span(start, end), type, trust, NameLexicon.NO_ENTRY, false);
    }

    /** A person whom the words around the name show to be one. */
    public static Candidate shownPerson(int start, int end, double trust) {
        return new Candidate(new Span(start, end), EntityType.PERSON, trust, NameLexicon.NO_ENTRY, true);
    }
}
