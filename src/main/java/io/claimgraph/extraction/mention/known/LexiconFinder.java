package io.claimgraph.extraction.mention.known;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ActingPlaces;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Trie;
import java.util.List;

/** Finds names that the lexicon holds: the longest that a word begins with and can end there. */
final class LexiconFinder implements Finder {
    private static final double TRUST = 0.9;

    /** A phrase or marks around it may make more of a policy's name. */
    private static final double POLICY_TRUST = 0.71;

    /** Its last part looks like a name of its own: '자본 | 시장법'. */
    private static final double PARTED_POLICY_TRUST = 0.725;

    /** Another person may bear it, whose own given name stands before. */
    private static final double FAMILY_NAME_TRUST = 0.705;

    /** The name of a policy may be written with blanks that its entry does not have: '외국환 | 거래법'. */
    private static final int LEAST_BEFORE_BLANK = 2;

    private final NameLexicon lexicon;
    private final NameEnds ends;
    private final ActingPlaces acting = new ActingPlaces();

    LexiconFinder(NameLexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        int covered = 0;
        for (int i = 0; i < body.size(); i++) {
            int start = body.word(i).start();
            if (start >= covered) {
                covered = Math.max(covered, findAt(body, start, out));
            }
        }
    }

    private int findAt(Body body, int start, List<Candidate> out) {
        String text = body.text();
        int node = Trie.ROOT;
        int bestEnd = -1;
        int bestEntry = NameLexicon.NO_ENTRY;
        boolean parted = false;
        for (int i = start; i < text.length(); i++) {
            int next = lexicon.trie().child(node, text.charAt(i));
            if (next == Trie.NONE && text.charAt(i) == ' ' && i - start >= LEAST_BEFORE_BLANK) {
                parted = true;
                continue;
            }
            node = next;
            if (node == Trie.NONE) {
                break;
            }
            int entry = lexicon.trie().value(node);
            if (entry != Trie.NONE
                    && (!parted || (lexicon.entry(entry).type() == EntityType.POLICY && text.charAt(i - 1) != ' '))
                    && endsHere(text, start, i + 1, lexicon.entry(entry))) {
                bestEnd = i + 1;
                bestEntry = entry;
            }
        }
        if (bestEntry == NameLexicon.NO_ENTRY) {
            return start;
        }
        NameLexicon.Entry found = lexicon.entry(bestEntry);
        if (acting.isVenue(text, bestEnd, found.name()) || ActingPlaces.isOtherGovernment(text, start, found.name())) {
            return bestEnd;
        }
        if (!found.place() || acting.acts(text, start, bestEnd, found)) {
            Span name = new Span(start, bestEnd);
            out.add(new Candidate(name, found.type(), trust(found, name.of(text)), bestEntry));
        }
        return bestEnd;
    }

    private static double trust(NameLexicon.Entry found, String name) {
        boolean part = found.type() == EntityType.PERSON && !found.name().equals(name);
        boolean parted = name.indexOf(' ') > 0
                && !found.name().equals(name)
                && !found.forms().contains(name);
        double policy = parted ? PARTED_POLICY_TRUST : POLICY_TRUST;
        return part ? FAMILY_NAME_TRUST : found.type() == EntityType.POLICY ? policy : TRUST;
    }

    private boolean endsHere(String text, int start, int end, NameLexicon.Entry entry) {
        boolean headed = entry.type().isBody() && !entry.isCountry() && end - start > 1;
        return ends.accepts(text, end) || (headed && ends.acceptsHead(text, start, end));
    }
}
