package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.List;

/** Stems of verbs, the nouns of those in 하다 among them: '말하', '제안'. */
final class Stems {
    private final EndingSet nouns;
    private final List<String> beginnings;

    /** @param lexicon the file of the stems */
    Stems(String lexicon) {
        var words = Lexicon.words(lexicon);
        this.nouns = new EndingSet(words);
        this.beginnings = List.copyOf(words);
    }

    /** Whether a verb has one of the stems: its noun ends in it, or it begins with it. */
    boolean areOf(Word verb) {
        if (!verb.noun().isEmpty()) {
            return nouns.isAtEnd(verb.noun());
        }
        for (String beginning : beginnings) {
            if (verb.predicate().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
