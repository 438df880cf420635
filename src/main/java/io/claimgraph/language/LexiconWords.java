package io.claimgraph.language;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a lexicon file in their order. Nearly all that is looked up is none of them, and {@link WordSet} tells so without
 * a look at any word. Immutable.
 */
final class LexiconWords extends AbstractSet<String> {
    private final List<String> words;
    private final WordSet lookUp;

    LexiconWords(SortedSet<String> words) {
        this.words = List.copyOf(words);
        this.lookUp = new WordSet(words);
    }

    /** What looks its words up. */
    WordSet lookUp() {
        return lookUp;
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String string && lookUp.contains(string);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
