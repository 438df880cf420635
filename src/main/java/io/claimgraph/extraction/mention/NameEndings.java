package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what an unknown name is by its ending. Thread-safe. */
final class NameEndings {
    private final Trie reversed = new Trie();
    private final List<EntityType> types;

    NameEndings() {
        List<List<String>> rows = Lexicon.rows("ko/names/name-endings.tsv");
        types = rows.stream().map(row -> EntityType.valueOf(row.get(1))).toList();
        for (int i = 0; i < rows.size(); i++) {
            reversed.put(new StringBuilder(rows.get(i).get(0)).reverse(), i);
        }
    }

    /** The type that the longest known ending tells; null where none does or the name is nothing else. */
    @Nullable
    EntityType typeOf(String name) {
        int node = Trie.ROOT;
        int best = Trie.NONE;
        for (int i = name.length() - 1; i > 0; i--) {
            node = reversed.child(node, name.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            best = reversed.value(node) == Trie.NONE ? best : reversed.value(node);
        }
        return best == Trie.NONE ? null : types.get(best);
    }
}
