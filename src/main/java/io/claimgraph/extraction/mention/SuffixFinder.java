package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds bodies by the ending of a word: '…진흥원', '…협회', '…증권'. */
final class SuffixFinder implements Finder {
    private static final double TRUST = 0.6;

    private record Suffix(EntityType type, int before) {}

    private final Trie reversed = new Trie();
    private final List<Suffix> suffixes = new ArrayList<>();
    private final Set<String> generic = Lexicon.tokens("ko/names/generic-bodies.txt");
    private final NameEnds ends;

    SuffixFinder(NameEnds ends) {
        this.ends = ends;
        Lexicon.rows("ko/names/body-suffixes.tsv").forEach(row -> {
            reversed.put(new StringBuilder(row.get(0)).reverse(), suffixes.size());
            suffixes.add(new Suffix(EntityType.valueOf(row.get(1)), Integer.parseInt(row.get(2))));
        });
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            @Nullable Suffix suffix = suffix(body.text(), word.start(), word.end());
            int end = word.end();
            if (suffix == null) {
                end = ends.coreEnd(body.text(), word, 2);
                suffix = suffix(body.text(), word.start(), end);
            }
            if (suffix == null && end - word.start() > 3 && body.text().charAt(end - 1) == '장') {
                end--;
                suffix = suffix(body.text(), word.start(), end);
            }
            if (suffix != null && !generic.contains(body.text().substring(word.start(), end))) {
                out.add(new Candidate(word.start(), end, suffix.type(), TRUST));
            }
        }
    }

    /** What a string names by its ending; null if nothing. */
    @Nullable
    EntityType typeOf(String name) {
        @Nullable Suffix suffix = suffix(name, 0, name.length());
        return suffix == null ? null : suffix.type();
    }

    private @Nullable Suffix suffix(String text, int start, int end) {
        int node = Trie.ROOT;
        @Nullable Suffix best = null;
        for (int i = end - 1; i >= start; i--) {
            node = reversed.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            int value = reversed.value(node);
            if (value != Trie.NONE && i - start >= suffixes.get(value).before()) {
                best = suffixes.get(value);
            }
        }
        return best;
    }
}
