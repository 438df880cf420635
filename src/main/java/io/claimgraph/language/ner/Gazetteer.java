package io.claimgraph.language.ner;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.Trie;
import java.util.List;

/** Known names as evidence for the model: what each character of a text would be by the lexicons. Immutable. */
final class Gazetteer {
    private static final List<String> FILES =
            List.of("agencies", "companies", "organizations", "policies", "countries");
    private static final List<NameLabel> LABELS =
            List.of(NameLabel.AGENCY, NameLabel.COMPANY, NameLabel.ORGANIZATION, NameLabel.POLICY, NameLabel.PLACE);

    private final Trie names = new Trie();
    private final Trie titles = new Trie();
    private final Trie surnames = new Trie();

    Gazetteer() {
        for (int i = 0; i < LABELS.size(); i++) {
            int label = LABELS.get(i).number();
            Lexicon.rows("ko/names/" + FILES.get(i) + ".tsv").forEach(row -> {
                names.put(row.get(0), label);
                if (row.size() > 1) {
                    List.of(row.get(1).split(",", -1)).forEach(form -> names.put(form, label));
                }
            });
        }
        Lexicon.tokens("ko/names/titles.txt")
                .forEach(title -> titles.put(new StringBuilder(title).reverse(), title.length()));
        Lexicon.tokens("ko/names/surnames.txt").forEach(name -> surnames.put(name, name.length()));
    }

    /** Marks {@code out[i - from]} with 1 + 2 * label for the beginning of a known name, 2 + 2 * label for its inside, else 0. */
    void mark(String text, int from, int to, int[] out) {
        for (int start = from; start < to; ) {
            int end = longest(text, start, to);
            if (end < 0) {
                out[start - from] = 0;
                start++;
                continue;
            }
            int label = names.get(text.substring(start, end));
            for (int i = start; i < end; i++) {
                out[i - from] = (i == start ? 1 : 2) + 2 * label;
            }
            start = end;
        }
    }

    private int longest(String text, int start, int to) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return -1;
        }
        int node = Trie.ROOT;
        int best = -1;
        for (int i = start; i < to; i++) {
            node = names.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            if (names.value(node) != Trie.NONE && i - start > 0) {
                best = i + 1;
            }
        }
        return best;
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
