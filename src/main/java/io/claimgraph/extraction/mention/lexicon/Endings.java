package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Endings of words and what each tells; '-' in a file tells that a longer ending is nothing of the kind ('문화재' is no
 * '화재'). Immutable.
 *
 * @param <T> what an ending tells
 */
public final class Endings<T> {
    /** In a file: the ending tells nothing, though a shorter one does. */
    public static final String NOTHING = "-";

    private final Trie reversed = new Trie();
    private final List<@Nullable T> values = new ArrayList<>();

    /** Adds an ending; null for one that tells nothing. */
    public void put(String ending, @Nullable T value) {
        reversed.put(new StringBuilder(ending).reverse(), values.size());
        values.add(value);
    }

    /** The words of a file, each an ending that is told by being there; one behind a '-' is none. */
    public static Endings<Boolean> of(String file) {
        Endings<Boolean> endings = new Endings<>();
        for (String word : Lexicon.tokens(file)) {
            boolean none = word.startsWith(NOTHING);
            endings.put(none ? word.substring(1) : word, none ? null : Boolean.TRUE);
        }
        return endings;
    }

    /** The rows of a file, each an ending and the type that it tells. */
    public static Endings<EntityType> types(String file) {
        Endings<EntityType> endings = new Endings<>();
        putTypes(endings, file, "");
        return endings;
    }

    /** The same, where the tail of another word may follow each ('운용사', '운용사인'), unless the file tells what both are ('기업인'). */
    public static Endings<EntityType> types(String file, String tail) {
        Endings<EntityType> endings = new Endings<>();
        putTypes(endings, file, tail);
        putTypes(endings, file, "");
        return endings;
    }

    private static void putTypes(Endings<EntityType> endings, String file, String tail) {
        for (List<String> row : Lexicon.rows(file)) {
            String type = row.get(1);
            endings.put(row.getFirst() + tail, type.equals(NOTHING) ? null : EntityType.valueOf(type));
        }
    }

    /** What the longest known ending of {@code text[start, end)} tells that leaves so many syllables before it; null where none does. */
    @Nullable
    public T longest(CharSequence text, int start, int end, int before) {
        int node = Trie.ROOT;
        int best = Trie.NONE;
        for (int i = end - 1; i >= start && node != Trie.NONE; i--) {
            node = reversed.child(node, text.charAt(i));
            int value = node == Trie.NONE ? Trie.NONE : reversed.value(node);
            if (value != Trie.NONE && (i >= start + before || values.get(value) == null)) {
                best = value;
            }
        }
        return best == Trie.NONE ? null : values.get(best);
    }
}
