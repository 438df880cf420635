package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.List;

/** Finds foreigners of one word between their country and an office of state: '독일 메르켈린 총리는'. Thread-safe. */
final class ForeignLeaderFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;

    private final EndingSet offices = new EndingSet(Lexicon.tokens("ko/names/state-offices.txt"));
    private final NameLexicon lexicon;
    private final NameEnds ends;
    private final StrangeWords words;

    ForeignLeaderFinder(NameLexicon lexicon, Places places, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        this.words = new StrangeWords(lexicon, places, titles);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 1; i + 1 < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && body.isSpaceAfter(i - 1)
                    && body.isSpaceAfter(i)
                    && isCountry(body, body.word(i - 1))
                    && isOffice(body.text(), body.word(i + 1))
                    && words.isForeign(body, word.start(), word.end())) {
                out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
            }
        }
    }

    private boolean isCountry(Body body, Word word) {
        return word.length() >= SHORTEST && lexicon.country(body.text(), word.start(), word.end()) != null;
    }

    /** Whether a word is such an office, whatever particle follows it. */
    private boolean isOffice(String text, Word word) {
        int end = ends.coreEnd(text, word, SHORTEST);
        return offices.isAtEnd(text.substring(word.start(), end), 0);
    }
}
