package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Places by name: countries, regions, cities, quarters and sites. Immutable. */
public final class Places {
    private final WordSet sites;
    private final NameLexicon lexicon;

    /** The places of a lexicon of names, and the sites that are no one's government. */
    public Places(NameLexicon lexicon) {
        this.lexicon = lexicon;
        Set<String> names = new HashSet<>(Lexicon.tokens("ko/names/foreign-places.txt"));
        names.addAll(Lexicon.tokens("ko/names/home-places.txt"));
        this.sites = new WordSet(names);
    }

    /** Whether a name is that of a place no one speaks for: a foreign city, a quarter, an island. */
    public boolean isSite(String name) {
        return sites.contains(name);
    }

    /** Whether a name is that of a place of any kind, one with a government among them. */
    public boolean isPlace(String name) {
        int entry = lexicon.trie().get(name);
        return isSite(name) || (entry != Trie.NONE && lexicon.entry(entry).place());
    }
}
