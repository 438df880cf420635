package io.claimgraph.language.ner;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;

/**
 * Posts and family names as evidence for the model. They are the model's own lists: the ones that the rules read may be edited
 * without training it anew. Immutable.
 */
final class WordLists {
    private final Trie titles = new Trie();
    private final Trie surnames = new Trie();

    WordLists() {
        Lexicon.tokens("ko/model/posts.txt")
                .forEach(title -> titles.put(new StringBuilder(title).reverse(), title.length()));
        Lexicon.tokens("ko/model/surnames.txt").forEach(name -> surnames.put(name, name.length()));
    }

    /** Length of the known post that ends a word, 0 if none. */
    int titleAtEnd(String text, int start, int end) {
        int node = Trie.ROOT;
        int best = 0;
        for (int i = end - 1; i >= start; i--) {
            node = titles.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            if (titles.value(node) != Trie.NONE) {
                best = titles.value(node);
            }
        }
        return best;
    }

    boolean startsWithSurname(String text, int start) {
        int node = surnames.child(Trie.ROOT, text.charAt(start));
        return node != Trie.NONE && surnames.value(node) != Trie.NONE;
    }
}
