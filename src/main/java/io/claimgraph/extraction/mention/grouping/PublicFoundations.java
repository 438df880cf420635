package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;

/** Tells foundations that a local government runs, which are public bodies: '누리문화재단', '다솜군미래교육재단'. Thread-safe. */
final class PublicFoundations {
    private static final String FOUNDATION = "재단";
    private static final int SHORTEST_PLACE = 2;

    /** What a place's short name is written without. */
    private static final List<String> LEVELS = List.of("", "시", "군", "구", "도");

    private final Set<String> kinds = Lexicon.tokens("ko/names/public-foundations.txt");
    private final NameLexicon lexicon;

    PublicFoundations(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name is that of a place with a local government and of a kind of foundation which these run. */
    boolean contains(String name) {
        if (!name.endsWith(FOUNDATION)) {
            return false;
        }
        for (int kind = SHORTEST_PLACE; kind < name.length() - FOUNDATION.length(); kind++) {
            if (kinds.contains(name.substring(kind)) && isGoverned(name.substring(0, kind))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGoverned(String place) {
        return LEVELS.stream()
                .mapToInt(level -> lexicon.trie().get(place + level))
                .anyMatch(entry -> entry != Trie.NONE && lexicon.entry(entry).kind() == NameLexicon.Kind.LOCAL);
    }
}
