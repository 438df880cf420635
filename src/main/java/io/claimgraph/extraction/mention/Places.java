package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.HashSet;
import java.util.Set;

/** Places by name: countries, regions, cities, quarters and sites. Immutable. */
final class Places {
    private final Set<String> sites = new HashSet<>();
    private final NameLexicon lexicon;

    Places(NameLexicon lexicon) {
        this.lexicon = lexicon;
        sites.addAll(Lexicon.tokens("ko/names/foreign-places.txt"));
        sites.addAll(Lexicon.tokens("ko/names/home-places.txt"));
    }

    /** Whether a name is that of a place no one speaks for: a foreign city, a quarter, an island. */
    boolean isSite(String name) {
        return sites.contains(name);
    }

    /** Whether a name is that of a place of any kind, one with a government among them. */
    boolean isPlace(String name) {
        int entry = lexicon.trie().get(name);
        return isSite(name) || (entry != Trie.NONE && lexicon.entry(entry).place());
    }
}
