package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;

/** Stems of verbs, the nouns of those in 하다 among them: '말하', '제안'. */
final class Stems {
    private final EndingSet nouns;
    private final Trie beginnings;

    /** @param lexicon the file of the stems */
    Stems(String lexicon) {
        var words = Lexicon.words(lexicon);
        this.nouns = new EndingSet(words);
        this.beginnings = Trie.of(words);
    }

    /** Whether a verb has one of the stems: its noun ends in it, or it begins with it. */
    boolean areOf(Word verb) {
        return verb.noun().isEmpty() ? beginnings.beginsWithOne(verb.predicate()) : nouns.isAtEnd(verb.noun());
    }
}
