package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import java.util.Set;

/** The nouns that say what somebody is, behind which a name may stand: '평론가', '전략가'. Thread-safe. */
public final class PersonNouns {
    private static final int SHORTEST = 2;

    private final Set<String> nouns = Lexicon.tokens("ko/names/person-nouns.txt");

    /** Whether a word is one of them or ends in one: '영화평론가'. */
    public boolean endIn(String word) {
        for (int from = 0; from + SHORTEST <= word.length(); from++) {
            if (nouns.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
